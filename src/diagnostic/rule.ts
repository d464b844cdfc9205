// A rule: everything that is known of a diagnostic code, in one place. What it finds is made by `report`.

import type { Bilingual } from '../language.ts';
import type { Period } from '../period.ts';
import type { Fix, Position, Tingkat } from './diagnostic.ts';

/** What is said of one finding: the message, and what to do about it. */
export interface Wording {
  readonly pesan: string;
  readonly saran?: string;
}

/** A rule as it is written down; `Facts` are what its messages are made of. */
export interface RuleText<Facts extends object> {
  readonly tingkat: Tingkat;
  /** Why this matters, in one sentence. */
  readonly mengapa: Bilingual;
  readonly id: (facts: Facts) => Wording;
  readonly en: (facts: Facts) => Wording;
  readonly example: Example;
  /** What `lkjip validate --fix` writes instead; null where that has no, or more than one, meaning. */
  readonly fix?: (facts: Facts) => Fix | null;
  /** What to do, where there is more to say than the advice beside a message. */
  readonly cure?: Bilingual;
}

/** Files of a workspace by path; a state in brackets behind a path is one that no text has, such as "(tidak ada)". */
export type ExampleFiles = Readonly<Record<string, string>>;

/** Files that have the finding: src/catalogue/example.ts runs them, those of a workspace laid over a small one without any. */
export interface Example {
  /** What finds it in these files: `validate` (as every build does), where nothing else is said. */
  readonly command?: 'audit';
  readonly files: ExampleFiles;
  /** What mends them: pieces of their text with what to write instead, or other files. Without it: the files left out. */
  readonly mended?: readonly (readonly [wrong: string, right: string])[] | ExampleFiles;
  /** The years that are asked for; none for all that are there. */
  readonly years?: readonly Period[];
  /** When it comes up, where the files alone do not show it. */
  readonly note?: Bilingual;
}

export interface Rule<Facts extends object> extends RuleText<Facts> {
  /** Indonesian kebab-case, noun first, never renamed once released. */
  readonly kode: string;
}
/** Any rule, whatever its facts. */
export type AnyRule = Rule<never>;

/** The rules of one concern, by code. */
export type RuleSet<Texts> = {
  readonly [Kode in keyof Texts]: Texts[Kode] extends RuleText<infer Facts> ? Rule<Facts> : never;
};

/** States a rule. */
export function rule<Facts extends object>(text: RuleText<Facts>): RuleText<Facts> {
  return text;
}

/** Gives the rules of a concern their codes. */
export function ruleSet<Texts extends Readonly<Record<string, RuleText<never>>>>(
  texts: Texts,
): RuleSet<Texts> {
  const rules = Object.entries(texts).map(([kode, text]) => [kode, { kode, ...text }]);
  return Object.fromEntries(rules) as RuleSet<Texts>;
}

/** A rule, what its message needs to know, and where. Made by every stage, worded once at the end. */
export interface Finding {
  readonly rule: AnyRule;
  readonly facts: object;
  readonly position: Position;
}

/** Makes a finding; the facts that the rule needs are checked by the compiler. */
export function report<Facts extends object>(
  rule: Rule<Facts>,
  facts: NoInfer<Facts>,
  position: Position,
): Finding {
  return { rule, facts, position };
}
