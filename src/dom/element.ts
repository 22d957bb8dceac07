/** Make an element, with its class and its `data-*` attributes. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	{ class: className = '', ...data }: Record<string, string>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const result = document.createElement(name);
	if (className) result.className = className;
	Object.assign(result.dataset, data);
	result.append(...children);
	return result;
}
