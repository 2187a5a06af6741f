// The editors in the colours of the other pages (style/tokens.css), as Monaco wants them: in hexadecimal, a name for each use.
interface Theme {
  base: 'vs' | 'vs-dark';
  inherit: boolean;
  rules: { token: string; foreground: string }[];
  colors: Record<string, string>;
}

/** What of Monaco is needed here. */
interface Themable {
  editor: { defineTheme(name: string, theme: Theme): void };
}

/** The names of the themes that defineThemes makes. */
export const themes = { light: 'quanhe-light', dark: 'quanhe-dark' };

interface Palette {
  raised: string;
  link: string;
  text: string;
  number: string;
  argument: string;
  lineNumber: string;
}

const light: Palette = { raised: '#f4f2ee', link: '#1a56a8', text: '#1d1c1a', number: '#0a6b43', argument: '#7539a3', lineNumber: '#5c5850' };
const dark: Palette = { raised: '#202327', link: '#8ab8ff', text: '#e8e6e1', number: '#b5cea8', argument: '#cda4f2', lineNumber: '#a9a59c' };

/** Makes the themes known to the editor; the one in use changes at once. */
export function defineThemes(monaco: Themable): void {
  for (const [name, base, palette] of [
    [themes.light, 'vs', light],
    [themes.dark, 'vs-dark', dark],
  ] as const) {
    const faint = `${palette.link}22`;
    monaco.editor.defineTheme(name, {
      base,
      inherit: true,
      rules: [
        { token: 'number', foreground: palette.number },
        { token: 'argument.identifier.gql', foreground: palette.argument },
      ],
      colors: {
        'editor.background': '#00000000',
        'scrollbar.shadow': '#00000000',
        'editorLineNumber.foreground': palette.lineNumber,
        'editorLineNumber.activeForeground': palette.text,
        'editorWidget.background': palette.raised,
        'editorHoverWidget.background': palette.raised,
        'editorSuggestWidget.background': palette.raised,
        'editorSuggestWidget.selectedBackground': faint,
        'editorSuggestWidget.selectedForeground': palette.link,
        'list.hoverBackground': faint,
        'list.highlightForeground': palette.link,
        'list.focusHighlightForeground': palette.link,
        'menu.background': palette.raised,
        'menu.selectionBackground': faint,
        'menu.selectionForeground': palette.link,
        'quickInput.background': palette.raised,
        'quickInputList.focusBackground': faint,
        'quickInputList.focusForeground': palette.text,
        'textLink.foreground': palette.link,
        'textLink.activeForeground': palette.link,
        'editorLink.activeForeground': palette.link,
        focusBorder: palette.link,
      },
    });
  }
}
