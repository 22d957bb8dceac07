import { readdirSync, readFileSync } from 'node:fs';
import type { CSSOptions } from 'vite';

type PostcssPlugin = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>[number];

const folder = new URL('../styles/', import.meta.url);

/**
 * Write the tokens of `tokens.css` where they are used, and leave out their declarations; those that another style sheet
 * sets again stay. That saves each page about 0.2 kB.
 */
export default function inlineTokens(): PostcssPlugin {
	return {
		postcssPlugin: 'inline-tokens',
		OnceExit(root) {
			const tokens = constantTokens();
			root.walkDecls((declaration) => {
				if (tokens.has(declaration.prop)) declaration.remove();
				else declaration.value = inlined(declaration.value, tokens);
			});
		},
	};
}

/** List the tokens that are set once among all style sheets, with their values. */
function constantTokens(): Map<string, string> {
	const sheets = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
	const set = sheets.flatMap((css) => [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
	const tokens = readFileSync(new URL('tokens.css', folder), 'utf8').matchAll(/(--[\w-]+): ([^;]+);/g);
	return new Map(
		[...tokens].flatMap(([, name = '', value = '']) =>
			set.filter((other) => other === name).length === 1 ? [[name, value]] : [],
		),
	);
}

function inlined(value: string, tokens: Map<string, string>): string {
	return value.replace(/var\((--[\w-]+)\)/g, (use, name) => {
		const token = tokens.get(name);
		return token === undefined ? use : inlined(token, tokens);
	});
}
