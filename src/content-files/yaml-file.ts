import type { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { messageAt } from './message.ts';

/** A place in a file; both counted from 1. */
export interface Place {
	line: number;
	column: number;
}

/** A YAML file of the content that was read against a schema. */
export interface YamlFile<Data> {
	/** The file's path from the project's folder. */
	path: string;
	/** Undefined when the file is faulty, which the messages say. */
	data?: Data;
	/** Find the place of a value by the keys that lead to it; that of the last one that is there. */
	placeOf: (keys: PropertyKey[]) => Place;
	messages: VFileMessage[];
}

/**
 * Read a YAML file of the content against a schema; what does not fit is reported at its place.
 *
 * @param path the file's path from the project's folder, as messages show it
 */
export function readYaml<Schema extends z.ZodType>(
	path: string,
	source: string,
	schema: Schema,
): YamlFile<z.infer<Schema>> {
	const lineCounter = new LineCounter();
	const document = parseDocument(source, { lineCounter });

	function placeOf(keys: PropertyKey[]): Place {
		for (let length = keys.length; length > 0; length -= 1) {
			const parent = document.getIn(keys.slice(0, length - 1), true);
			const key = keys[length - 1];
			const items = parent && typeof parent === 'object' && 'items' in parent ? (parent.items as unknown[]) : [];
			const item = items.find((other, index) =>
				isPair(other) ? isScalar(other.key) && String(other.key.value) === String(key) : index === key,
			);
			const node = isPair(item) ? item.key : item;
			if (!isNode(node) || !node.range) continue;
			const { line, col } = lineCounter.linePos(node.range[0]);
			return { line, column: col };
		}
		return { line: 1, column: 1 };
	}

	const faults = [...document.errors, ...document.warnings].map(({ linePos, message }) => {
		const [{ line, col } = { line: 1, col: 1 }] = linePos ?? [];
		const reason = `Unexpected YAML, expected it to be well-formed: ${message.replace(/ at line[\s\S]*$/, '')}`;
		return messageAt(path, { line, column: col }, 'yaml-syntax', reason);
	});
	if (document.errors.length > 0) return { path, placeOf, messages: faults };
	visit(document, {
		Alias: (_, alias) => {
			const { line, col } = lineCounter.linePos(alias.range?.[0] ?? 0);
			const reason = `Unexpected alias \`*${alias.source}\`, expected the text itself`;
			faults.push(messageAt(path, { line, column: col }, 'yaml-syntax', reason));
		},
	});
	if (faults.length > document.warnings.length) return { path, placeOf, messages: faults };
	const { data, error } = schema.safeParse(document.toJS());
	const misfits = (error?.issues ?? []).flatMap((issue) => {
		const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
		return keys.map((all) => messageAt(path, placeOf(all), 'yaml-form', describe(all, issue.message)));
	});
	return {
		path,
		...(data !== undefined && { data: withoutPrototypes(data) }),
		placeOf,
		messages: [...faults, ...misfits],
	};
}

/** Let no key of the content, such as `constructor`, be taken for what every object has. */
function withoutPrototypes<Data>(data: Data): Data {
	if (typeof data !== 'object' || data === null) return data;
	for (const value of Object.values(data)) withoutPrototypes(value);
	return Array.isArray(data) ? data : Object.setPrototypeOf(data, null);
}

/** Say what does not fit; the schema's own words are «Invalid input: expected string, received number». */
function describe(keys: PropertyKey[], message: string): string {
	const [, expected, found] = /expected (.+?)(?:, received (.+))?$/.exec(message) ?? [];
	const what = found === 'undefined' ? 'lack of' : `${found ?? 'value'} at`;
	return `Unexpected ${what} \`${keys.join('.') || 'the top'}\`, expected ${expected ?? `another: ${message}`}`;
}
