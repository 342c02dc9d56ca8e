/** Lists that the server gives in pages. */

/** Some of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** For the next page; empty = this is the last. */
  readonly nextPageToken: string;
}

/** Where a page begins. */
export interface PageOptions {
  /** Of the page before; empty = the first. */
  readonly pageToken?: string;
}

/** All the items, page by page, fetched as they are asked for. */
export async function* pages<Item>(fetch: (pageToken: string) => Promise<Page<Item>>): AsyncGenerator<Item> {
  let pageToken = "";
  do {
    const page = await fetch(pageToken);
    yield* page.items;
    pageToken = page.nextPageToken;
  } while (pageToken !== "");
}

/** A whole list at once; for lists that are known to be short, or wanted whole. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
