/** How somebody finds out for somebody else. From method chapters of research and audit handbooks. */
import { words } from './words.ts';

/** Verbs that mean looking into a thing, whatever thing that is. Particles follow a hyphen. */
export const examining = words(`
  audit reproduce trace debug inspect test measure time sample pilot analyse analyze investigate research evaluate assess
  examine benchmark survey interview poll study model map classify categorise categorize quantify calculate compute
  simulate correlate diagnose profile dissect verify validate dig-out dig-up dig-into dig-through look-into
  read-through comb-through sift-through trawl-through wade-through plough-through leaf-through page-through pore-over work-out figure-out find-out break-down add-up tot-up`);

/** Verbs that mean it where what they are done to is evidence: "pulled the data", "kept a list". */
export const workingUp = words(
  'pull run do make build keep prepare compile produce gather collect draw draw-up do-up write-up redo repeat rerun re-run set-up put-together check count sort read review look-at compare go-through look-through look-over log plot list sum',
);

/** What facts are drawn up in, besides studies. */
export const drawnUp = words(
  'spreadsheet excel chart graph curve table matrix sheet tally list diagram breakdown crosstab pivot histogram scorecard overview baseline plot comparison calculation correlation',
);

/** What comes of it, or is gone through for it, besides studies and records. */
export const evidenceThings = words(
  `funnel diary interview group groups
  pattern variance variances margin margins number numbers reason reasons cause causes cost costs rate rates share figure
  figures return returns fall falls result results log logs trend trends usage traffic database archive book books stock
  cohort sample samples score scores error errors defect defects cycle time times count counts`,
  drawnUp,
);

/** What is not looked into for evidence, but judged or tried. */
export const judgedThings = words(
  'break breaks arrival plan proposal idea patience patient contract draft offer request application work me us sauce recipe success water',
);
