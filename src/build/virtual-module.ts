import type { Plugin } from 'vite';

/**
 * Hand data to the code of the pages, which Vite loads apart from this one.
 *
 * @param name what the pages import, such as `virtual:content`
 * @param read gives the data, which JSON can hold; what it throws is what a page that imports the module fails with
 */
export function virtualModule(name: string, read: () => unknown): Plugin {
	const id = `\0${name}`;
	return {
		name,
		resolveId: (source) => (source === name ? id : undefined),
		load: async (loaded) => (loaded === id ? `export default ${JSON.stringify(await read())};` : undefined),
	};
}
