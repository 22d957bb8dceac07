import type { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { LineCounter, parseDocument, type SchemaOptions } from 'yaml';
import { messageAt } from './message.ts';
import { expectedBySchema, misfits } from './yaml-form.ts';
import { type Place, type YamlPlaces, yamlPlaces } from './yaml-places.ts';
import { syntaxFaults } from './yaml-syntax.ts';

/** A YAML text of the content that was read against a schema. */
export interface YamlFile<Data> extends YamlPlaces {
	/** The file's path from the project's folder. */
	path: string;
	/** Undefined when the text is faulty, which the messages say. */
	data?: Data;
	messages: VFileMessage[];
}

/** What is special about a kind of YAML text. */
export interface YamlOptions extends Pick<SchemaOptions, 'customTags'> {
	/** Take all values for text as it is written, numbers and `null` too. */
	isAllText?: boolean;
	/** The part of the file that is YAML, in UTF-16 code units from its start; all of it if this is missing. */
	part?: { name: string; start: number; end: number };
}

/**
 * Read a YAML text of the content against a schema; what does not fit is reported at its place, «Unexpected …, expected …».
 *
 * @param path the file's path from the project's folder, as messages show it
 * @param source the whole file
 * @param schema its `error`s say what is expected and no more; what has none is worded here
 */
export function readYaml<Schema extends z.ZodType>(
	path: string,
	source: string,
	schema: Schema,
	{ isAllText = false, customTags = [], part }: YamlOptions = {},
): YamlFile<z.infer<Schema>> {
	const { name, start, end } = part ?? { name: 'file', start: 0, end: source.length };
	const text = source.slice(0, start).replace(/[^\r\n]/g, ' ') + source.slice(start, end);
	const lineCounter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter,
		customTags,
		stringKeys: true,
		uniqueKeys: false,
		...(isAllText && { schema: 'failsafe' }),
	});

	function placeAt(offset: number): Place {
		const { line, col } = lineCounter.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	}

	const places = yamlPlaces(document.contents, placeAt, { line: placeAt(start).line, column: 1 });
	const faults = syntaxFaults(document, text).map(({ offset, reason }) => {
		return messageAt(path, placeAt(offset), 'yaml-syntax', reason);
	});
	if (faults.length > 0) {
		// Of those on one line, the others follow from the first.
		const messages = faults.filter(({ line }, index) => faults.findIndex((other) => other.line === line) === index);
		return { path, ...places, messages };
	}
	const { data, error } = schema.safeParse(document.toJS(), { error: expectedBySchema });
	const messages = (error?.issues ?? [])
		.flatMap((issue) => misfits(issue, document.contents, name))
		.map(({ keys, isAtKey, reason }) => {
			const place = isAtKey ? places.placeOfKey(keys) : places.placeOfValue(keys);
			return messageAt(path, place, 'yaml-form', reason);
		});
	return { path, ...(data !== undefined && { data: withoutPrototypes(data) }), ...places, messages };
}

/** Let no key of the content, such as `constructor`, be taken for what every object has. */
function withoutPrototypes<Data>(data: Data): Data {
	if (typeof data !== 'object' || data === null) return data;
	for (const value of Object.values(data)) withoutPrototypes(value);
	return Array.isArray(data) ? data : Object.setPrototypeOf(data, null);
}
