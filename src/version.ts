// The version of the program, from package.json alone.

import paket from '../package.json' with { type: 'json' };

export const VERSION: string = paket.version;
