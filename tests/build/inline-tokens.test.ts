import { fileURLToPath } from 'node:url';
import { preprocessCSS, resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import inlineTokens from '../../src/build/inline-tokens.ts';

const config = await resolveConfig({ configFile: false, css: { postcss: { plugins: [inlineTokens()] } } }, 'build');

/** Process CSS as the pages' is. */
async function processed(css: string): Promise<string> {
	const file = fileURLToPath(new URL('../../src/styles/example.css', import.meta.url));
	return (await preprocessCSS(css, file, config)).code;
}

test('writes a token where it is used, and leaves out its declaration', async () => {
	expect(await processed(':root { --target-size: 2.75rem; } a { padding: var(--target-size) 0; }')).toBe(
		':root { } a { padding: 2.75rem 0; }',
	);
});

test('keeps a token that another style sheet sets again, and what is no token', async () => {
	const css =
		':root { --size-small: 0.875rem; } a { width: var(--size-small); --sign: none; background: var(--sign); }';
	expect(await processed(css)).toBe(css);
});
