type Row = Record<string, unknown>;

/** The input of a form in which a person may say why: no field of any noun. */
export const reasonKey = 'changeReason';

/** As many characters as the history keeps of it. */
export const longestReason = 500;

/** Why, if it was said, as a variable that travels beside those of the request. */
export const saidIn = (data: Row): Row => {
  const said = data[reasonKey];
  return typeof said === 'string' && said.trim() ? { [reasonKey]: said.trim() } : {};
};
