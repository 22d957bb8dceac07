import type { Plugin } from 'vite';

/**
 * Pass data to the code of the pages, which Vite loads separately from this code.
 *
 * @param name what the pages import, such as `virtual:content`
 * @param read returns the data, which must fit in JSON; if it throws, a page that imports the module fails with that
 *   error
 */
export function virtualModule(name: string, read: () => unknown): Plugin {
	const id = idOf(name);
	return {
		name,
		resolveId: (source) => (source === name ? id : undefined),
		load: async (loaded) => (loaded === id ? `export default ${asCode(JSON.stringify(await read()))};` : undefined),
	};
}

/** Write data as code. Longer data as text that the module parses: Vite and engines read a string in no time. */
function asCode(json: string): string {
	return json.length > 10_000 ? `JSON.parse(${JSON.stringify(json)})` : json;
}

/** Return the id that such a module has for Vite. */
export function idOf(name: string): string {
	return `\0${name}`;
}
