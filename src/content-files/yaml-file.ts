import type { z } from 'astro/zod';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { LineCounter, parseDocument, type SchemaOptions, visit } from 'yaml';
import { hiddenIn, reportBrokenCharacters } from './broken-characters.ts';
import { messageAt } from './message.ts';
import { expectedBySchema, misfits } from './yaml-form.ts';
import { type Place, type YamlPlaces, yamlPlaces } from './yaml-places.ts';
import { syntaxFaults } from './yaml-syntax.ts';

/** A YAML text of the content, read against a schema. */
export interface YamlFile<Data> extends YamlPlaces {
	/** The file's path relative to the project's folder. */
	path: string;
	/** Undefined if the text has problems, which the messages name. */
	data?: Data;
	messages: VFileMessage[];
}

/** Options for a kind of YAML text. */
interface YamlOptions extends Pick<SchemaOptions, 'customTags'> {
	/** Read all values as text, exactly as written, even numbers and `null`. */
	isAllText?: boolean;
	/** The part of the file that is YAML, in UTF-16 code units from its start; by default, the whole file. */
	part?: { name: string; start: number; end: number };
}

/**
 * Read a YAML text of the content against a schema. Whatever does not fit is reported where it is, as «Unexpected …,
 * expected …».
 *
 * @param path the file's path relative to the project's folder, as shown in messages
 * @param source the whole file
 * @param schema its `error`s say only what is expected; `expectedBySchema` fills in where there are none
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

	const file = new VFile({ path });
	// A byte order mark at the start does no harm to YAML.
	reportBrokenCharacters(text.replace(/^\uFEFF/, ' '), file);
	const places = yamlPlaces(document.contents, placeAt, { line: placeAt(start).line, column: 1 });
	const faults = syntaxFaults(document, text).map(({ offset, reason }) => {
		return messageAt(path, placeAt(offset), 'yaml-syntax', reason);
	});
	if (faults.length > 0) {
		// If a line has several, the others follow from the first.
		const messages = faults.filter(({ line }, index) => faults.findIndex((other) => other.line === line) === index);
		return { path, ...places, messages: [...file.messages, ...messages] };
	}
	visit(document, {
		Scalar(_, { value, range }) {
			const [from = 0, to = 0] = range ?? [];
			const reason = typeof value === 'string' ? hiddenIn(value, text.slice(from, to)) : undefined;
			if (reason) file.messages.push(messageAt(path, placeAt(from), 'characters-broken', reason));
		},
	});
	const { data, error } = schema.safeParse(document.toJS(), { error: expectedBySchema });
	const messages = (error?.issues ?? [])
		.flatMap((issue) => misfits(issue, document.contents, name))
		.map(({ keys, isAtKey, reason }) => {
			const place = isAtKey ? places.placeOfKey(keys) : places.placeOfValue(keys);
			return messageAt(path, place, 'yaml-form', reason);
		});
	return {
		path,
		...(data !== undefined && { data: withoutPrototypes(data) }),
		...places,
		messages: [...file.messages, ...messages],
	};
}

/** Remove prototypes, so that a key such as `constructor` is only found if the content has it. */
function withoutPrototypes<Data>(data: Data): Data {
	if (typeof data !== 'object' || data === null) return data;
	for (const value of Object.values(data)) withoutPrototypes(value);
	return Array.isArray(data) ? data : Object.setPrototypeOf(data, null);
}
