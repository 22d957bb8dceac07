import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Request } from 'playwright-core';

/** What a first answer may cost: bytes over the wire, and requests. */
export const mostForAnswer = { bytes: 24_000, requests: 2 };

/** Weigh what goes over the wire from a host that compresses with brotli as it serves, in bytes. */
export function onWire(content: Uint8Array): number {
	return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** What was loaded, on the wire. */
interface Load {
	bytes: number;
	requests: number;
}

/** Weigh what a page loads until something is done. */
export async function weigh(page: Page, done: () => Promise<unknown>): Promise<Load> {
	const asked: Request[] = [];
	const take = (request: Request) => asked.push(request);
	page.on('request', take);
	await done();
	page.off('request', take);
	const bodies = await Promise.all(asked.map(async (request) => (await request.response())?.body() ?? Buffer.alloc(0)));
	const weights = bodies.map(onWire);
	return { bytes: weights.reduce((sum, weight) => sum + weight, 0), requests: weights.length };
}

/** Weigh what a page loads from when the reader turns to its search field until a query stands answered, typed key by key. */
export function weighFirstAnswer(page: Page, query: string): Promise<Load> {
	return weigh(page, async () => {
		for (const key of query) {
			await page.locator('form[role=search] [name=q]').press(key);
			await page.locator('[data-search-state=results]').waitFor();
		}
	});
}
