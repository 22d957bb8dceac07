/** A row of a table or a bullet of a list as its author wrote it. */
export interface PageRow {
	/** Undefined for the note on a category. */
	id: string | undefined;
	/** The Markdown of the label, or of the note; empty for a category that is a data item itself. */
	label: string;
	/** The Markdown of the verdict or, in a list, of the condition or remark; empty if there is none. */
	verdict: string;
	/** As the row was read; undefined for a new one. */
	source?: Source;
}

/** A category with the rows of its data items. */
export interface PageCategory {
	id: string | undefined;
	label: string;
	rows: PageRow[];
	source?: Source;
}

interface Source {
	lines: string[];
	/** What the lines would have to be written anew for. */
	written: string;
}

/** Read the rows of a table of required data, from the lines of the page. */
export function parseTable(lines: string[]): PageCategory[] {
	const categories: PageCategory[] = [];
	for (const line of lines) {
		const [name = '', label = '', verdict = ''] = line
			.trim()
			.replace(/^\||(?<!\\)\|$/g, '')
			.split(/(?<!\\)\|/)
			.map((cell) => cell.trim());
		if (name !== '' || categories.length === 0) categories.push({ id: idIn(name), label: name, rows: [] });
		const category = categories.at(-1) as PageCategory;
		const row = { id: label === '' ? category.id : idIn(label), label, verdict };
		category.rows.push({ ...row, source: { lines: [line], written: rowLine(name, row) } });
	}
	return categories;
}

/** Write the rows of a table; those that have not changed as they were. */
export function writeTable(categories: PageCategory[]): string[] {
	return categories.flatMap(({ label, rows }) =>
		rows.flatMap((row, index) => {
			const written = rowLine(index === 0 ? label : '', row);
			return row.source?.written === written ? row.source.lines : [written];
		}),
	);
}

function rowLine(name: string, { label, verdict }: PageRow): string {
	const cells = ['', name, label, verdict, ''].map((cell) => cell && ` ${cell} `);
	return cells.join('|').replace(/\|(?=\|)/g, '| ');
}

/**
 * Read a list of categories with nested data items, or of statements alone, from the lines of the page.
 *
 * @throws if a line is in none of its bullets
 */
export function parseList(lines: string[]): PageCategory[] {
	return bulletsIn(lines).map(({ text, nested, own }) => {
		const rows = bulletsIn(nested).map((bullet): PageRow => {
			const verdict = bulletsIn(bullet.nested)[0]?.text ?? '';
			const row = { id: idIn(bullet.text), label: bullet.text, verdict };
			return { ...row, source: { lines: [...bullet.own, ...bullet.nested], written: written(row) } };
		});
		return { id: idIn(text), label: text, rows, source: { lines: own, written: text } };
	});
}

/** Write such a list; bullets that have not changed as they were. */
export function writeList(categories: PageCategory[]): string[] {
	return categories.flatMap(({ label, rows, source }) => [
		...(source?.written === label ? source.lines : [`- ${label}`]),
		...rows.flatMap((row) =>
			row.source?.written === written(row)
				? row.source.lines
				: [`  - ${row.label}`, ...(row.verdict === '' ? [] : [`    - ${row.verdict}`])],
		),
	]);
}

function written({ label, verdict }: PageRow): string {
	return `${label}\n${verdict}`;
}

interface Bullet {
	text: string;
	/** The lines of the text, and those of the bullets nested below it. */
	own: string[];
	nested: string[];
}

function bulletsIn(lines: string[]): Bullet[] {
	const bullets: Bullet[] = [];
	const indentation = lines[0]?.search(/\S/) ?? 0;
	for (const line of lines) {
		const bullet = bullets.at(-1);
		const [, text] = /^\s*- (.*)$/.exec(line) ?? [];
		if (text !== undefined && line.search(/\S/) === indentation) bullets.push({ text, own: [line], nested: [] });
		else if (text !== undefined || bullet?.nested.length) bullet?.nested.push(line);
		else if (bullet && !/^\s*[*+] /.test(line)) {
			bullet.own.push(line);
			bullet.text += ` ${line.trim()}`;
		} else throw new Error(`Unexpected line \`${line.trim()}\` in a list, expected a bullet that begins with \`- \`.`);
	}
	return bullets;
}

/** Find the id in a label: the link that it is the address of. */
function idIn(markdown: string): string | undefined {
	return /\]\(#([a-z0-9-]+)\)/.exec(markdown)?.[1];
}
