// SPDX-License-Identifier: Apache-2.0

/** Does the work for every item, four at a time, and answers in the order of the items. */
export async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as T);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return results;
}
