import { isStandalone, type Policy } from './model.ts';

/** A part of a page that every language must have, with what must be the same about it. */
export interface SharedPart {
	id: string;
	/**
	 * Where it belongs: `heading of depth 2`, `source`, `statement`, `category`, `optional`, `never`, or the id of its
	 * category.
	 */
	group: string;
	mam?: string;
	/** The id of the heading that it is under. */
	heading?: string | undefined;
	/** What every language must have or none may have, each in its own words. */
	condition?: string | undefined;
	note?: string | undefined;
	qualifier?: string | undefined;
}

/** A difference between a translation and its original. */
export interface Difference {
	id: string;
	facet: 'group' | 'heading' | 'mam' | 'condition' | 'note' | 'qualifier' | 'order';
	/** What the original has; for the order, the id that it has in this place. */
	original: string | undefined;
	/** What the translation has. */
	translation: string | undefined;
}

/** List the parts of a policy, even of an incomplete one, in its own order. */
export function sharedParts(policy: Partial<Policy>): SharedPart[] {
	const { sources = [], statements = [], required, optional, never = [] } = policy;
	return [
		...sources.map(({ id }) => ({ id, group: 'source' })),
		...statements.map(({ id }) => ({ id, group: 'statement' })),
		...(required?.categories ?? []).flatMap((category) => {
			const { id, qualifier, note, items } = category;
			const [standalone] = isStandalone(category) ? items : [];
			const facets = standalone ? { mam: standalone.mam, condition: standalone.condition } : {};
			return [
				{ id, group: 'category', qualifier, note: note ?? standalone?.note, ...facets },
				...(standalone ? [] : items.map((item) => ({ ...item, group: id }))),
			];
		}),
		...(optional?.facts ?? []).map(({ id }) => ({ id, group: 'optional' })),
		...never.map(({ id }) => ({ id, group: 'never' })),
	];
}

/**
 * List where a translation differs from its original in the entries that both have: in what it says about each entry,
 * and in their order.
 */
export function differences(original: SharedPart[], translation: SharedPart[]): Difference[] {
	const found: Difference[] = [];
	const originals = byId(original);
	const translations = byId(translation);
	const common = [...translations.values()].filter(({ id }) => originals.has(id));
	for (const entry of common) {
		const originalEntry = originals.get(entry.id);
		for (const facet of ['group', 'heading', 'mam'] as const) {
			if (entry[facet] === originalEntry?.[facet]) continue;
			found.push({ id: entry.id, facet, original: originalEntry?.[facet], translation: entry[facet] });
		}
		for (const facet of ['condition', 'note', 'qualifier'] as const) {
			if ((entry[facet] === undefined) === (originalEntry?.[facet] === undefined)) continue;
			if (facet === 'condition' && entry.mam !== originalEntry?.mam) continue;
			found.push({ id: entry.id, facet, original: originalEntry?.[facet], translation: entry[facet] });
		}
	}
	return [...found, ...displaced(common, originals)];
}

/** List, for each list in the original, the first entry that is out of place in the translation. */
function displaced(translation: SharedPart[], originals: Map<string, SharedPart>): Difference[] {
	const groups = Map.groupBy(translation, ({ id }) => listOf(originals.get(id)));
	return [...groups].flatMap(([list, entries]) => {
		const ids = new Set(entries.map(({ id }) => id));
		const ordered = [...originals.values()].filter((entry) => listOf(entry) === list && ids.has(entry.id));
		const at = entries.findIndex(({ id }, index) => id !== ordered[index]?.id);
		const first = entries[at];
		return first ? [{ id: first.id, facet: 'order' as const, original: ordered[at]?.id, translation: first.id }] : [];
	});
}

/** Name the list that an entry is part of; headings of all depths are in one list. */
function listOf(entry: SharedPart | undefined): string | undefined {
	return entry?.group.replace(/^heading.*/, 'heading');
}

/** Map entries by id; the first of any duplicates counts, as they are reported elsewhere. */
function byId(entries: SharedPart[]): Map<string, SharedPart> {
	const map = new Map<string, SharedPart>();
	for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, entry);
	return map;
}
