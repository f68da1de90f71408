/** Whom the work serves, told apart by how much the word says. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words for customers that name nobody in particular. */
export const anyCustomers = words(
  'customer customers user users client clients consumer consumers buyer buyers shopper shoppers end-user end-users audience',
);

/** Adjectives that narrow nothing. */
export const emptyModifiers = words(`
  our my their your its the a an all many most some more other every any these those such several various numerous new
  existing current real actual happy unhappy satisfied dissatisfied angry loyal valued important different first last whole
  same own end external internal potential possible key great good best few additional total average both each`);

/** Groups that are customers wherever they appear. */
export const groupsServed = words(`
  customer customers user users client clients consumer consumers buyer buyers shopper shoppers audience seller sellers
  guest guests passenger passengers rider riders tenant tenants subscriber subscribers visitor visitors merchant merchants
  patient patients player players reader readers viewer viewers caller callers student students pupil pupils parents family
  families household households residents citizens traveller travellers traveler travelers diners couples owners seniors
  children kids schools companies businesses exporters payers spenders`);
