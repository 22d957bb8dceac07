/**
 * Parse CSV by the grammar of RFC 4180, section 2 (https://www.rfc-editor.org/rfc/rfc4180#section-2), and by nothing else:
 * a record ends with CRLF, a field with a quote, a comma or a line break in it stands in quotes.
 *
 * @returns the records, each with its fields
 * @throws at the first character that the grammar does not allow
 */
export function parseCsv(text: string): string[][] {
	const records: string[][] = [];
	const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
	let record: string[] = [];
	while (field.lastIndex < text.length) {
		const [, quoted, plain = ''] = field.exec(text) ?? [];
		record.push(quoted?.replaceAll('""', '"') ?? plain);
		const at = field.lastIndex;
		if (text[at] === ',') {
			field.lastIndex = at + 1;
		} else if (text.startsWith('\r\n', at)) {
			field.lastIndex = at + 2;
			records.push(record);
			record = [];
		} else {
			throw new Error(`Unexpected ${JSON.stringify(text[at])} at ${at}, expected a comma or CRLF.`);
		}
	}
	if (record.length > 0) throw new Error('Unexpected end, expected CRLF.');
	return records;
}
