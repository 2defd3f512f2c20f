/** Attributes that are lists: words separated by white space. */
export const listConverter = {
  fromAttribute: (value: string | null): readonly string[] =>
    value?.split(/\s+/).filter((word) => word.length > 0) ?? [],
};
