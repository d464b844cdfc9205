// Why a file is no office document that can be read, whatever the file tries. The words are for those who know what it was to be.

/**
 * `old-format`: of the older format, in which a file with a password is wrapped as well. `locked`: a part has a password.
 * `no-archive`: no zip archive, or not a whole one. `other-kind`: a document of another kind. `incomplete`: parts are missing.
 */
export type PackageFlaw =
  'old-format' | 'locked' | 'no-archive' | 'other-kind' | 'incomplete' | 'damaged' | 'too-large';

/** Thrown where a document cannot be read at all, and caught where it is opened. */
export class UnreadablePackage extends Error {
  override readonly name = 'UnreadablePackage';
  readonly flaw: PackageFlaw;

  constructor(flaw: PackageFlaw) {
    super(`the document is unreadable: ${flaw}`);
    this.flaw = flaw;
  }
}
