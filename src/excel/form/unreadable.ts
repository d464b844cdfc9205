// Why a file is no workbook in which a form can be, for its user.

import type { Bilingual } from '../../language.ts';
import type { PackageFlaw } from '../../office/unreadable.ts';

/** Largest workbook that is read; a form of a thousand rows takes 60 kB. */
export const MAX_WORKBOOK = 10 * 1024 * 1024;

export const WORKBOOK_FLAWS: Readonly<Record<PackageFlaw, Bilingual>> = {
  'old-format': {
    id: 'formatnya .xls lama, atau dikunci dengan kata sandi; simpan sebagai .xlsx tanpa kata sandi',
    en: 'it is in the old .xls format or locked with a password; save it as .xlsx without one',
  },
  locked: { id: 'dikunci dengan kata sandi', en: 'it is locked with a password' },
  'no-archive': {
    id: 'bukan berkas .xlsx yang utuh; simpan sebagai Excel Workbook (.xlsx)',
    en: 'it is no whole .xlsx file; save it as an Excel Workbook (.xlsx)',
  },
  'other-kind': {
    id: 'bukan buku kerja Excel; simpan sebagai Excel Workbook (.xlsx)',
    en: 'it is no Excel workbook; save it as an Excel Workbook (.xlsx)',
  },
  incomplete: { id: 'isinya tidak lengkap', en: 'parts of it are missing' },
  damaged: { id: 'isinya rusak', en: 'its content is damaged' },
  'too-large': {
    id: 'isinya jauh lebih besar daripada formulir; salin isinya ke formulir kosong',
    en: 'it holds far more than a form; copy its content into an empty form',
  },
};
