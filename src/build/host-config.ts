import { localeCodes } from '../i18n/index.ts';
import { type HeaderRule, headerRules, pathPattern } from './response-headers.ts';

/** The types of files that a host may not know. */
const fileTypes = { 'application/ld+json': 'jsonld', 'text/csv': 'csv' };

/**
 * Write the headers as Netlify and Cloudflare Pages read them, in the file `_headers`; see
 * https://docs.netlify.com/manage/routing/headers/.
 *
 * @param base the site's base path, with a slash at each end
 */
export function headersFile(base: string): string {
	return headerRules
		.flatMap(({ paths, headers }) => {
			const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
			return paths.flatMap(inEachLanguage).map((path) => `${base}${path}\n${lines.join('')}`);
		})
		.join('\n');
}

/**
 * Write a server of nginx that serves the site, but for its address and its certificate.
 *
 * @param base the site's base path, with a slash at each end
 */
export function nginxConfig(base: string): string {
	const [all, ...others] = headerRules;
	const maps = Map.groupBy(others.flatMap(entriesOf), ({ name }) => name);
	const lines = [...maps].flatMap(([name, entries]) => [
		`map $uri ${variable(name)} {`,
		...entries.map(({ paths, value }) => `\t~${pathPattern(base, paths)} "${value}";`),
		'}',
	]);
	return [
		...lines,
		'',
		'server {',
		'\t# Here come `listen`, `server_name`, and the certificate.',
		'\tinclude mime.types;',
		`\ttypes { ${Object.entries(fileTypes)
			.map(([type, ending]) => `${type} ${ending};`)
			.join(' ')} }`,
		'\tcharset utf-8;',
		`\tcharset_types text/csv text/plain text/xml application/javascript;`,
		'\tgzip on;',
		'\tgzip_static on;',
		'\tgzip_vary on;',
		'\tgzip_types text/csv text/javascript application/javascript application/json application/ld+json;',
		'\tabsolute_redirect off;',
		`\terror_page 404 ${base}404.html;`,
		...Object.entries(all?.headers ?? {}).map(([name, value]) => `\tadd_header ${name} "${value}" always;`),
		// Without `always`: what is missing now may be there later.
		...[...maps.keys()].map((name) => `\tadd_header ${name} ${variable(name)};`),
		`\tlocation ${base} {`,
		'\t\talias /srv/dist/;',
		'\t}',
		'}',
		'',
	].join('\n');
}

/**
 * Write what Apache reads, in a file `.htaccess` beside the pages.
 *
 * @param base the site's base path, with a slash at each end
 */
export function apacheConfig(base: string): string {
	const [all, ...others] = headerRules;
	return [
		`ErrorDocument 404 ${base}404.html`,
		'AddDefaultCharset utf-8',
		...Object.entries(fileTypes).map(([type, ending]) => `AddType ${type} .${ending}`),
		'AddOutputFilterByType DEFLATE text/html text/csv text/javascript application/json application/ld+json',
		...Object.entries(all?.headers ?? {}).map(([name, value]) => `Header always set ${name} "${value}"`),
		...others
			.flatMap(entriesOf)
			.map(
				({ name, value, paths }) =>
					`Header set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${pathPattern(base, paths)}#"`,
			),
		'',
	].join('\n');
}

function inEachLanguage(path: string): string[] {
	return path.includes(':locale') ? localeCodes.map((locale) => path.replace(':locale', locale)) : [path];
}

function entriesOf({ paths, headers }: HeaderRule) {
	return Object.entries(headers).map(([name, value]) => ({ paths, name, value }));
}

/** The variable of nginx that has the value of a header. */
function variable(header: string): string {
	return `$${header.toLowerCase().replaceAll('-', '_')}`;
}
