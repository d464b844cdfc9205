// Which recipe files `lkjip init --ci` puts where, for one workspace and, with `--all`, for a tree of them.

import { EXIT, UserError } from '../../../error.ts';
import { oneOf } from '../../terminal/options.ts';

export interface RecipeOptions {
  readonly ci?: string;
  /** Recipes for many workspaces below one folder, in place of a workspace. */
  readonly all?: boolean;
}

/** A file below templates/ci/, and where the workspace has it. */
interface Recipe {
  readonly from: string;
  readonly to: string;
}

/** The folder in which the recipes for many look for workspaces. */
export const INSTANSI = 'instansi';

const CONTAINER = { from: 'Containerfile', to: 'Containerfile' };

const ONE = {
  github: [
    { from: 'github.yml', to: '.github/workflows/lkjip.yml' },
    { from: 'action.yml', to: '.github/actions/lkjip/action.yml' },
  ],
  gitlab: [
    { from: 'gitlab.yml', to: '.gitlab-ci.yml' },
    { from: 'template.yml', to: '.gitlab/lkjip.yml' },
  ],
  container: [CONTAINER],
} as const satisfies Record<string, readonly Recipe[]>;

const MANY = {
  github: [{ from: 'banyak/github.yml', to: '.github/workflows/lkjip.yml' }],
  gitlab: [{ from: 'banyak/gitlab.yml', to: '.gitlab-ci.yml' }],
  kubernetes: [{ from: 'banyak/kubernetes.yml', to: 'kubernetes.yml' }, CONTAINER],
} as const satisfies Record<string, readonly Recipe[]>;

export const CI_SERVICES: readonly string[] = [
  ...new Set([...Object.keys(ONE), ...Object.keys(MANY)]),
];

/** @throws UserError for a service that there is not, and for `--all` without one */
export function recipesOf({ ci, all }: RecipeOptions): readonly Recipe[] {
  if (ci === undefined) {
    if (all === true) throw WITHOUT_SERVICE;
    return [];
  }
  const known: Readonly<Record<string, readonly Recipe[]>> = all === true ? MANY : ONE;
  return known[oneOf(ci, Object.keys(known))] ?? [];
}

const WITHOUT_SERVICE = new UserError(
  { id: '--all membutuhkan --ci', en: '--all needs --ci' },
  {
    hint: {
      id: 'tulis misalnya lkjip init --ci github --all',
      en: 'write, for example, lkjip init --ci github --all',
    },
    exitCode: EXIT.usage,
  },
);
