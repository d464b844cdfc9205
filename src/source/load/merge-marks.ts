// What git leaves in a file of two versions that it could not merge. Nothing of such a file is used: prose would print both.

import { report, type Finding } from '../../diagnostic/rule.ts';
import { fileRules } from '../rules/files.ts';

interface Mark {
  readonly sign: '<' | '|' | '=' | '>';
  /** The whole line. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

const MARK = /^(?:<{7}|\|{7}|>{7})(?=\s|$).*|^={7}(?=\s*$)/;

/** A finding for each place that is not merged, at its first mark. */
export function findMergeMarks(file: string, text: string): readonly Finding[] {
  // Almost no text has any: most of the time is not to be spent on splitting it.
  if (!/^(?:<{7}|\|{7}|={7}|>{7})/m.test(text)) return [];
  return groupMarks(marksOf(file, text)).map(([first, last]) => {
    const position = { berkas: file, baris: first.line, kolom: 1, panjang: first.text.length };
    const sampai = last === first ? null : { penanda: shown(last), baris: last.line };
    return report(fileRules['penanda-konflik'], { penanda: shown(first), sampai }, position);
  });
}

function marksOf(file: string, text: string): readonly Mark[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const marks = lines.flatMap((line, i): Mark[] => {
    const [found] = MARK.exec(line) ?? [];
    if (found === undefined) return [];
    return [{ sign: line.charAt(0) as Mark['sign'], text: found, line: i + 1 }];
  });
  const isMerge = marks.some(({ sign }) => sign !== '=');
  // Under a line of Markdown it makes a heading.
  const isHeading = ({ sign, line }: Mark) =>
    sign === '=' && file.endsWith('.md') && (lines[line - 2] ?? '').trim() !== '';
  return isMerge ? marks : marks.filter((mark) => !isHeading(mark));
}

/** From `<<<<<<<` to its `>>>>>>>`; a mark that was left alone stands for itself. */
function groupMarks(marks: readonly Mark[]): readonly (readonly [Mark, Mark])[] {
  const groups: [Mark, Mark][] = [];
  let isOpen = false;
  for (const mark of marks) {
    const current = groups.at(-1);
    if (isOpen && mark.sign !== '<' && current !== undefined) current[1] = mark;
    else groups.push([mark, mark]);
    if (mark.sign === '<') isOpen = true;
    if (mark.sign === '>') isOpen = false;
  }
  return groups;
}

function shown({ text }: Mark): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text.trimEnd();
}
