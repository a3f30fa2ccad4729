import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'ios', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...reactHooks.configs['recommended-latest'].rules,
      // The React compiler is not used, so that it cannot optimise a component costs nothing.
      'react-hooks/incompatible-library': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An async click handler reports its failure through its mutation, so a promise may be handed to it.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['scripts/**', '*.js', 'src/theme.js'],
    languageOptions: {
      globals: {
        console: true,
        process: true,
        document: true,
        localStorage: true,
        matchMedia: true,
        navigator: true,
        URL: true,
      },
    },
  },
  {
    files: ['src/pages/**'],
    rules: { 'max-lines': ['error', { max: 30, skipBlankLines: true }] },
  },
);
