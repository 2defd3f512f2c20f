/** As HTML has it for `<input type=email>`: what RFC 5322 allows besides (comments, quotes) nobody has, and no mail program takes. */
const ADDRESS =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** RFC 5321, section 4.5.3.1: a path has at most 256 characters, its two brackets included. */
const LONGEST = 254;

/** True for text that may be the address of a mailbox. Whether there is one, only a letter to it can tell. */
export const isEmailAddress = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= LONGEST && ADDRESS.test(text);
