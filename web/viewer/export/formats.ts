/** What the shown part can be saved as. */
export const formats = ['png', 'svg', 'gexf', 'csv'] as const;
export type Format = (typeof formats)[number];
