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
  // Warnings of a client are for whoever reads the output of the program that uses it.
  {
    files: ["templates/runtime/client/core/logger.ts"],
    rules: { "no-console": ["error", { allow: ["warn"] }] },
  },
  { files: ["**/*.{cjs,js,mjs}"], extends: [tseslint.configs.disableTypeChecked] },
);
