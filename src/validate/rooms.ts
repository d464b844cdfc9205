// The rooms of the rules: what each concern has to say, and what looks for it.

import type { AnyRule } from '../diagnostic/rule.ts';
import type { Check } from './check.ts';
import { checkCap, checkLowest, checkScales, checkScores, scaleRules } from './capaian/scales.ts';
import { checkCapaian, checkCapaianAkhir, outlierRules } from './capaian/outliers.ts';
import { checkBobot, checkPerspektif, weightRules } from './capaian/weights.ts';
import { checkFollowUp, followUpRules } from './completeness/follow-up.ts';
import { checkKelengkapan, gapRules } from './completeness/gaps.ts';
import { checkSignature, signatureRules } from './completeness/signature.ts';
import { checkTodo, todoRules } from './completeness/todo.ts';
import { checkUnwritten, unwrittenRules } from './completeness/unwritten.ts';
import { cascadeRules, checkMendukung } from './documents/cascade.ts';
import { checkDuplicateKode, duplicateRules } from './documents/duplicates.ts';
import { checkIndikatorDimuat, leftOutRules } from './documents/left-out.ts';
import { checkJenjang, checkPerjanjianKinerja, levelRules } from './documents/levels.ts';
import { checkJumlahSasaran, checkNamaDokumen, nameRules } from './documents/names.ts';
import {
  checkIndikatorRealisasi,
  checkIndikatorTarget,
  checkKnownJenjang,
  checkKnownSasaran,
  referenceRules,
} from './documents/references.ts';
import { checkStruktur, structureRules } from './documents/structure.ts';
import { checkNamaTarget, targetInNameRules } from './documents/target-in-name.ts';
import {
  checkTargetBerbeda,
  checkTargetPerubahan,
  documentTargetRules,
} from './documents/targets.ts';
import {
  checkVariedSatuan,
  checkSatuanBerbeda,
  checkSatuanBertentangan,
  unitNameRules,
} from './documents/units.ts';
import { checkVersions, versionRules } from './documents/versions.ts';
import {
  addedSectionRules,
  checkAddedSections,
  checkTableSections,
} from './look/added-sections.ts';
import { checkWarna, colourRules } from './look/colours.ts';
import { checkLetters, letterRules } from './look/letters.ts';
import {
  checkRequiredBagian,
  checkFilledSections,
  sectionRules,
} from './look/required-sections.ts';
import {
  amountRules,
  checkBudgetJump,
  checkEfficiencyIndex,
  checkLittleSpent,
} from './money/amounts.ts';
import {
  belanjaRules,
  checkBelanja,
  checkBelanjaProgram,
  checkPerubahan,
} from './money/belanja.ts';
import {
  checkIndikatorAnggaran,
  checkIndikatorKegiatan,
  checkKegiatanIndikator,
  checkKegiatanJumlah,
  checkSumberDana,
  kegiatanRules,
} from './money/kegiatan.ts';
import { checkMetodeEfisiensi, methodRules } from './money/method.ts';
import {
  checkKeuanganSasaran,
  checkProgramBagian,
  checkProgramKode,
  checkProgramNama,
  checkProgramSasaran,
  checkSasaranProgram,
  programRules,
} from './money/programs.ts';
import {
  checkEmptyLists,
  checkEmptyShare,
  checkSasaranTwice,
  writtenRules,
} from './money/written.ts';
import {
  checkAnggaranKosong,
  checkBelumDilaporkan,
  checkOtherKeuangan,
  checkPagu,
  spendingRules,
} from './money/spending.ts';
import { printedRules } from './printed/causes.ts';
import { checkTercetak } from './printed/printed.ts';
import { checkAnalysisLength, analysisRules } from './prose/analysis.ts';
import { checkSalinan, copyRules } from './prose/copied.ts';
import { checkCacahNarasi, countRules } from './prose/counts.ts';
import { checkAngkaNarasi, figureRules } from './prose/figures.ts';
import { checkCapaianAkhirNarasi, finalCapaianRules } from './prose/final-capaian.ts';
import { checkMarks, markRules } from './prose/marks.ts';
import { checkPengisi, placeholderRules } from './prose/placeholders.ts';
import { checkRepeatedParagraf, repetitionRules } from './prose/repeated.ts';
import { actionRules, checkRencanaAksi } from './realisasi/actions.ts';
import { checkPembanding, comparatorRules } from './realisasi/comparators.ts';
import { checkQuarterFilled, interimRules } from './realisasi/interim.ts';
import { checkKomposit, compositeRules } from './realisasi/composite.ts';
import { checkKolom, checkTahunLalu, checkTahunTarget, keyRules } from './realisasi/keys.ts';
import {
  checkRealisasiKosong,
  checkZeroRealisasi,
  checkRealisasiTurunan,
  checkSatuanTurunan,
  originRules,
} from './realisasi/origin.ts';
import { checkKondisiAwal, checkRealisasiLalu, pastRules } from './realisasi/past.ts';
import { checkPercent, percentRules } from './realisasi/percent.ts';
import {
  checkRealisasiMelonjak,
  checkSameRealisasi,
  plausibleRules,
} from './realisasi/plausible.ts';
import {
  checkDariTriwulan,
  checkTriwulan,
  checkTriwulanTahun,
  quarterRules,
} from './realisasi/quarters.ts';
import {
  checkQuarterCapaian,
  checkQuarterFalls,
  checkQuarterNihil,
  checkQuarterUntargeted,
  checkQuarterZero,
  quarterValueRules,
} from './realisasi/quarter-values.ts';
import { checkRounding, roundingRules } from './realisasi/rounding.ts';
import { checkClosingRows, closingRowRules } from './realisasi/closing-rows.ts';
import { apartRules, checkTablesApart } from './realisasi/tables-apart.ts';
import { checkZona, zoneRules } from './realisasi/zones.ts';
import {
  checkEarlyDay,
  checkLimitDirection,
  checkRumusInForce,
  checkTanggalTahun,
  directionRules,
} from './target/direction.ts';
import { checkPlanFigures, planFigureRules } from './target/plan-figures.ts';
import { checkPassed, pastTargetRules } from './target/past.ts';
import { checkRentang, checkTargetKosong, checkZeroTarget, targetRules } from './target/figures.ts';
import { checkTahunData, checkTahunKolom, checkTanggal, dataYearRules } from './time/data-years.ts';
import { checkPeriode, checkDuplicatePeriods, periodRules } from './time/periods.ts';
import { checkTahunNarasi, proseYearRules } from './time/prose-years.ts';
import {
  checkJudul,
  checkSumber,
  checkSumberRenstra,
  sourceYearRules,
} from './time/source-years.ts';

/** One file: its rules, and the checks that report them. */
export interface Concern {
  readonly rules: Readonly<Record<string, AnyRule>>;
  readonly checks: readonly Check[];
}

/** By room, in the order of the README. */
export const ROOMS = {
  printed: [{ rules: printedRules, checks: [checkTercetak] }],
  capaian: [
    { rules: outlierRules, checks: [checkCapaian, checkCapaianAkhir] },
    { rules: weightRules, checks: [checkBobot, checkPerspektif] },
    { rules: scaleRules, checks: [checkLowest, checkScales, checkScores, checkCap] },
  ],
  target: [
    { rules: pastTargetRules, checks: [checkPassed] },
    { rules: planFigureRules, checks: [checkPlanFigures] },
    { rules: targetRules, checks: [checkRentang, checkTargetKosong, checkZeroTarget] },
    {
      rules: directionRules,
      checks: [checkEarlyDay, checkLimitDirection, checkRumusInForce, checkTanggalTahun],
    },
  ],
  realisasi: [
    {
      rules: originRules,
      checks: [checkRealisasiKosong, checkZeroRealisasi, checkRealisasiTurunan, checkSatuanTurunan],
    },
    { rules: plausibleRules, checks: [checkRealisasiMelonjak, checkSameRealisasi] },
    { rules: pastRules, checks: [checkKondisiAwal, checkRealisasiLalu] },
    { rules: percentRules, checks: [checkPercent] },
    { rules: roundingRules, checks: [checkRounding] },
    { rules: compositeRules, checks: [checkKomposit] },
    { rules: zoneRules, checks: [checkZona] },
    { rules: closingRowRules, checks: [checkClosingRows] },
    { rules: apartRules, checks: [checkTablesApart] },
    { rules: comparatorRules, checks: [checkPembanding] },
    { rules: actionRules, checks: [checkRencanaAksi] },
    { rules: interimRules, checks: [checkQuarterFilled] },
    { rules: quarterRules, checks: [checkTriwulan, checkTriwulanTahun, checkDariTriwulan] },
    {
      rules: quarterValueRules,
      checks: [
        checkQuarterFalls,
        checkQuarterNihil,
        checkQuarterZero,
        checkQuarterUntargeted,
        checkQuarterCapaian,
      ],
    },
    { rules: keyRules, checks: [checkKolom, checkTahunLalu, checkTahunTarget] },
  ],
  money: [
    {
      rules: spendingRules,
      checks: [checkAnggaranKosong, checkBelumDilaporkan, checkOtherKeuangan, checkPagu],
    },
    {
      rules: programRules,
      checks: [
        checkKeuanganSasaran,
        checkProgramBagian,
        checkProgramKode,
        checkProgramNama,
        checkProgramSasaran,
        checkSasaranProgram,
      ],
    },
    { rules: writtenRules, checks: [checkEmptyLists, checkEmptyShare, checkSasaranTwice] },
    {
      rules: kegiatanRules,
      checks: [
        checkIndikatorAnggaran,
        checkIndikatorKegiatan,
        checkKegiatanIndikator,
        checkKegiatanJumlah,
        checkSumberDana,
      ],
    },
    { rules: belanjaRules, checks: [checkBelanja, checkBelanjaProgram, checkPerubahan] },
    {
      rules: amountRules,
      checks: [checkBudgetJump, checkEfficiencyIndex, checkLittleSpent],
    },
    { rules: methodRules, checks: [checkMetodeEfisiensi] },
  ],
  documents: [
    { rules: documentTargetRules, checks: [checkTargetBerbeda, checkTargetPerubahan] },
    { rules: leftOutRules, checks: [checkIndikatorDimuat] },
    { rules: nameRules, checks: [checkJumlahSasaran, checkNamaDokumen] },
    { rules: targetInNameRules, checks: [checkNamaTarget] },
    {
      rules: unitNameRules,
      checks: [checkVariedSatuan, checkSatuanBerbeda, checkSatuanBertentangan],
    },
    {
      rules: referenceRules,
      checks: [checkIndikatorRealisasi, checkIndikatorTarget, checkKnownJenjang, checkKnownSasaran],
    },
    { rules: duplicateRules, checks: [checkDuplicateKode] },
    { rules: levelRules, checks: [checkJenjang, checkPerjanjianKinerja] },
    { rules: versionRules, checks: [checkVersions] },
    { rules: structureRules, checks: [checkStruktur] },
    { rules: cascadeRules, checks: [checkMendukung] },
  ],
  time: [
    { rules: dataYearRules, checks: [checkTahunData, checkTahunKolom, checkTanggal] },
    { rules: sourceYearRules, checks: [checkJudul, checkSumber, checkSumberRenstra] },
    { rules: periodRules, checks: [checkPeriode, checkDuplicatePeriods] },
    { rules: proseYearRules, checks: [checkTahunNarasi] },
  ],
  prose: [
    { rules: figureRules, checks: [checkAngkaNarasi] },
    { rules: finalCapaianRules, checks: [checkCapaianAkhirNarasi] },
    { rules: countRules, checks: [checkCacahNarasi] },
    { rules: repetitionRules, checks: [checkRepeatedParagraf] },
    { rules: placeholderRules, checks: [checkPengisi] },
    { rules: markRules, checks: [checkMarks] },
    { rules: copyRules, checks: [checkSalinan] },
    { rules: analysisRules, checks: [checkAnalysisLength] },
  ],
  completeness: [
    { rules: gapRules, checks: [checkKelengkapan] },
    { rules: todoRules, checks: [checkTodo] },
    { rules: unwrittenRules, checks: [checkUnwritten] },
    { rules: signatureRules, checks: [checkSignature] },
    { rules: followUpRules, checks: [checkFollowUp] },
  ],
  look: [
    { rules: sectionRules, checks: [checkRequiredBagian, checkFilledSections] },
    { rules: addedSectionRules, checks: [checkAddedSections, checkTableSections] },
    { rules: colourRules, checks: [checkWarna] },
    { rules: letterRules, checks: [checkLetters] },
  ],
} as const satisfies Readonly<Record<string, readonly Concern[]>>;
