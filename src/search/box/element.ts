/** Make an element, with its `data-*` attributes. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	data: Record<string, string>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const result = document.createElement(name);
	Object.assign(result.dataset, data);
	result.append(...children);
	return result;
}
