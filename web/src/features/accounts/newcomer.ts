const minute = 60_000;

/** Whether an account was made a moment ago, as it is by whoever comes through LinkedIn for the first time. */
export const isNewcomer = ({ created_at: at }: { created_at: string }, now = Date.now()) =>
  now - new Date(at).getTime() < 5 * minute;
