// What the program may touch of the world outside its files, so that tests can run it whole.

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether stderr is a terminal: then progress is drawn in place. */
  readonly isTerminal: boolean;
  /** Whether stdout is a terminal: then it may be coloured. */
  readonly isColoured: boolean;
  /** What a person types to run the program from here; `lkjip` where it is not said. */
  readonly typedName?: string;
  /** Asks on the terminal; null when the user ends the input. Not there without a terminal. */
  readonly ask?: ((question: string) => Promise<string | null>) | undefined;
  /** Starts a program and lets it be; whether it could be started. Not there without a terminal, nor in CI. */
  readonly launch?: ((command: string, args: readonly string[]) => Promise<boolean>) | undefined;
  /** Fires on Ctrl-C and on SIGTERM. */
  readonly signal: AbortSignal;
}
