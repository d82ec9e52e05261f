/** Who may read a case: everybody with the right to read cases, or only those who work with them. */
export const publicities = ['PUBLIC', 'INTERNAL'] as const;
