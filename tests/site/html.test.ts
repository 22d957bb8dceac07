import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtFiles } from '../helpers/built-site.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:recommended', 'html-validate:a11y'],
		rules: {
			// Safari takes a list without bullets for none, unless it has the role of one.
			'no-redundant-role': ['error', { exclude: ['list'] }],
			// The page of a statement is named by its words, however long.
			'long-title': 'off',
		},
	}),
);

const pages = builtFiles().filter((path) => path.endsWith('.html'));

test('html-validate finds nothing on any page', () => {
	expect(pages.length).toBeGreaterThan(200);
	const found = pages.flatMap((path) =>
		validator
			.validateStringSync(readFileSync(`dist/${path}`, 'utf8'))
			.results.flatMap(({ messages }) =>
				messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} ${selector ?? ''}`),
			),
	);
	expect(found).toEqual([]);
});

test('nothing stands outside the document', () => {
	const outside = pages.filter(
		(path) => !/^<!doctype html>\s*<html.*<\/html>\s*$/is.test(readFileSync(`dist/${path}`, 'utf8')),
	);
	expect(outside).toEqual([]);
});

test('no sentence ends twice where parts of a page meet', () => {
	const twice = pages.flatMap((path) => {
		const [, body = ''] = readFileSync(`dist/${path}`, 'utf8').split('<body>');
		const text = body.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
		return [...text.matchAll(/.{0,20}\. ?\./g)].map(([found]) => `${path}: ${found}`);
	});
	expect(twice).toEqual([]);
});

test('no word runs into the next where elements meet, without a style sheet either', () => {
	const inline = 'a|abbr|b|button|dd|dfn|dt|em|i|label|small|span|strong';
	const meeting = RegExp(`.{0,20}[\\p{L}\\p{N}.,;:)](?:</?(?:${inline})(?: [^>]*)?>)+[\\p{L}\\p{N}(].{0,20}`, 'gu');
	const joined = pages.flatMap((path) => {
		const html = readFileSync(`dist/${path}`, 'utf8').replaceAll(/<(style|script).*?<\/\1>/gs, '');
		return [...html.matchAll(meeting)].map(([found]) => `${path}: ${found}`);
	});
	expect(joined).toEqual([]);
});

test('the styles of every page begin with those that the others are laid over', () => {
	const first = pages.map((path) => [path, /@layer (\w+)/.exec(readFileSync(`dist/${path}`, 'utf8'))?.[1]] as const);
	expect(first.filter(([, layer]) => layer !== 'reset')).toEqual([]);
});
