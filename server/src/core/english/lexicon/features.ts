/** Words of features, solutions and plans for them. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that put one thing after another. */
export const phases = words('phase later after afterwards next first once finally step until before');

/** What a feature is called where it does something. */
export const featureSubjects = words('feature features idea ideas solution thing option one');

/** What is done with a feature, or what it does. */
export const featureVerbs = words(`
  add build send offer make include create put introduce give launch provide show have let integrate develop use
  design throw do be propose automate ship want`);
