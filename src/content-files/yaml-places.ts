import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';

/** A place in a file; line and column are counted from 1. */
export interface Place {
	line: number;
	column: number;
}

/** Finds places in a YAML text by the keys that lead to them; the key of a list item is its index, from 0. */
export interface YamlPlaces {
	/**
	 * Find a key or, because a list item has no key, the item itself. If the key is missing, find the nearest one above
	 * it, or else the line where the YAML starts.
	 */
	placeOfKey: (keys: PropertyKey[]) => Place;
	/** Find a value; if it is empty or missing, find its key instead. */
	placeOfValue: (keys: PropertyKey[]) => Place;
}

/** A key with its value, or a list item, which has no key. */
interface Entry {
	key?: Node;
	value: Node | null;
}

/**
 * Create the functions that find places in a YAML text.
 *
 * @param contents the tree of the text; null if it is empty
 * @param placeAt returns the place of an offset
 * @param start what to return if there is no key
 */
export function yamlPlaces(contents: Node | null, placeAt: (offset: number) => Place, start: Place): YamlPlaces {
	const placeOfNode = (node: Node | null | undefined) => (node?.range ? placeAt(node.range[0]) : undefined);

	function placeOfKey(keys: PropertyKey[]): Place {
		if (keys.length === 0) return start;
		const entry = entryAt(contents, keys);
		return placeOfNode(entry?.key ?? entry?.value) ?? placeOfKey(keys.slice(0, -1));
	}

	function placeOfValue(keys: PropertyKey[]): Place {
		const entry = entryAt(contents, keys);
		return (entry && !isEmpty(entry.value) && placeOfNode(entry.value)) || placeOfKey(keys);
	}

	return { placeOfKey, placeOfValue };
}

/**
 * Find a key with its value, or a list item.
 *
 * @param contents the tree of the text; null if it is empty
 * @returns undefined if there is no such entry
 */
export function entryAt(contents: Node | null, keys: PropertyKey[]): Entry | undefined {
	return keys.reduce<Entry | undefined>((entry, key) => entry && childOf(entry.value, key), { value: contents });
}

function childOf(node: Node | null, key: PropertyKey): Entry | undefined {
	if (isSeq<Node>(node)) {
		const value = node.items[Number(key)];
		return value && { value };
	}
	return isMap<Node, Node | null>(node) ? entriesOf(node).get(key) : undefined;
}

/** The entries of each map that was asked for one: to look through all of them for each takes the square of the time. */
const known = new WeakMap<Node, Map<unknown, Entry>>();

/** List the entries of a map by key; of those with the same key, the first counts. */
function entriesOf(map: YAMLMap<Node, Node | null>): Map<unknown, Entry> {
	const entries = known.get(map) ?? new Map();
	if (entries.size === 0) {
		for (const pair of map.items.toReversed()) if (isScalar(pair.key)) entries.set(pair.key.value, pair);
		known.set(map, entries);
	}
	return entries;
}

/** Tell whether a value was left out in the text; `null`, `""`, and `[]` are values. */
export function isEmpty(node: Node | null): boolean {
	return !node || (isScalar(node) && node.type === 'PLAIN' && node.source === '');
}
