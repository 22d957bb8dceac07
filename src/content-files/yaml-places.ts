import { isMap, isScalar, isSeq, type Node } from 'yaml';

/** A place in a file; both counted from 1. */
export interface Place {
	line: number;
	column: number;
}

/** Finds places in a YAML text by the keys that lead to them; an item of a list has its index, from 0, for a key. */
export interface YamlPlaces {
	/**
	 * Find a key; an item of a list has none, and itself stands for it. Where the key is missing, the nearest one above it is
	 * found, and above all keys the line where the YAML starts.
	 */
	placeOfKey: (keys: PropertyKey[]) => Place;
	/** Find a value. That of an empty or a missing one is the place of its key. */
	placeOfValue: (keys: PropertyKey[]) => Place;
}

/** A key with its value, or an item of a list, which has no key. */
interface Entry {
	key?: Node;
	value: Node | null;
}

/**
 * Make the finders of places in a YAML text.
 *
 * @param contents the tree of the text; null when it is empty
 * @param placeAt gives the place of an offset
 * @param start what is found where no key is
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
 * Find a key with its value, or an item of a list.
 *
 * @param contents the tree of the text; null when it is empty
 * @returns undefined for what is not there
 */
export function entryAt(contents: Node | null, keys: PropertyKey[]): Entry | undefined {
	return keys.reduce<Entry | undefined>((entry, key) => entry && childOf(entry.value, key), { value: contents });
}

function childOf(node: Node | null, key: PropertyKey): Entry | undefined {
	if (isSeq<Node>(node)) {
		const value = node.items[Number(key)];
		return value && { value };
	}
	if (!isMap<Node, Node | null>(node)) return undefined;
	return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Tell whether nothing is written where a value could be; `null`, `""` and `[]` are written. */
export function isEmpty(node: Node | null): boolean {
	return !node || (isScalar(node) && node.type === 'PLAIN' && node.source === '');
}
