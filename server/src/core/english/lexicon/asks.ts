/** Asking for more, and what gives an ask its weight. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** How somebody asks for more. */
export const askingVerbs = words('wonder hope ask wish like want see appreciate');

/** What gives an ask its weight. */
export const askGrounds = words('because since scope level exchange instead if');
