import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["api-docs/", "dist/", "generated/", "node_modules/", "test/cases/", "coverage/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ["*.js", "generator/*.mjs", "test/*.mjs", "test/bench/*.cjs"],
        },
      },
    },
    rules: {
      "no-console": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    // The interface is for other files to fill.
    files: ["templates/runtime/client/rancher/link.ts"],
    rules: { "@typescript-eslint/no-empty-object-type": "off" },
  },
  { files: ["**/*.{cjs,js,mjs}"], extends: [tseslint.configs.disableTypeChecked] },
);
