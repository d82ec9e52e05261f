import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npm run codegen`: typed documents of the operations that front ends send, from the committed schema, and their SHA-256 hashes. */
const config: CodegenConfig = {
  schema: 'schema/hub.graphql',
  documents: 'tests/operations/**/*.graphql',
  generates: {
    'tests/generated/client/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        scalars: { ID: 'string', DateTime: 'string', PartialDateTime: 'string', Date: 'string', Decimal: 'string', JSON: 'unknown' },
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
      },
    },
  },
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
};

export default config;
