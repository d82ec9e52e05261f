import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import typescript from 'typescript-eslint';

const graphQLConfig = { schema: 'schema/hub.graphql', documents: 'tests/operations/**/*.graphql' };

const namingConvention = graphql.configs['flat/schema-recommended'].rules['@graphql-eslint/naming-convention'][1];

/** Types of the schema whose objects are parts of another object. */
const withoutId = [
  'AuditEvent',
  'Bucket',
  'ContactReveal',
  'ContactValue',
  'DangerousWork',
  'Feed',
  'FeedContract',
  'Freshness',
  'HazardSourceChemical',
  'HospitalBeds',
  'IndexCheck',
  'IndexHealth',
  'IndexProgress',
  'Observation',
  'ReceiptNote',
  'RefusedDocument',
  'RevealedContact',
  'SearchFacetCount',
  'SearchFacetValue',
  'SearchHighlight',
  'SearchUnderstanding',
  'Sector',
  'Series',
  'UnderstoodHazard',
  'UnderstoodPlace',
  'AgreementItem',
  'FieldChange',
  'FormerName',
  'Gap',
  'GeoPoint',
  'MaskedText',
  'AllowanceLeft',
  'Allowances',
  'ApiKeyOutcome',
  'OperationLimits',
  'PageInfo',
  'RecordChange',
  'RecordDiff',
  'RecordError',
  'TotalCount',
  'UserError',
  'Viewer',
  'CaseChemical',
  'CaseExpert',
  'CaseFigures',
  'CaseLesson',
  'CaseLoss',
  'CaseMaterial',
  'CasePlan',
  'CaseRegulation',
  'CaseTeam',
  'CaseTimelineEntry',
  'CaseUnit',
  'CommandBody',
  'DrillTeam',
  'ExpertConflict',
  'ExpertContact',
  'ExpertSpecialty',
  'PlanAttachment',
  'PlanContact',
  'PlanDifference',
  'PlanExpert',
  'PlanMeasure',
  'PlanNeed',
  'PlanRegulation',
  'PlanStep',
  'PlanTeam',
  'RegulationAmendment',
  'ResponseLevelRule',
  'TeamCapability',
  'TeamEquipment',
];

export default defineConfig(
  globalIgnores(['**/node_modules/', 'dist/', 'coverage/', 'bench/', 'tests/generated/', '.hub/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // asks for type arguments where an assertion at the border of a library is plainer
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // hooks of Fastify and Apollo must answer promises, also where nothing is awaited
      '@typescript-eslint/require-await': 'off',
      // numbers in the text of statements and sentences are meant
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // values of unknown kind become text on purpose: in errors, in search patterns, in cells of files
      '@typescript-eslint/no-base-to-string': 'off',
      // enums of packages are compared with the words that they stand for
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    // answers of operations have the shape that the test asked for
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // the hooks of GraphiQL give functions that need no `this` but are declared as methods
    files: ['src/page/explorer/**/*.tsx'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['codegen.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        globalThis: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    files: [graphQLConfig.schema],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // enum values that name a type are written as the type is; EventType and ResourceType are words of the field
      '@graphql-eslint/naming-convention': [
        'error',
        {
          ...namingConvention,
          EnumValueDefinition: { style: 'UPPER_CASE', ignorePattern: '^([A-Z][a-z]+)+$' },
          'ObjectTypeDefinition,ObjectTypeExtension': {
            ...namingConvention['ObjectTypeDefinition,ObjectTypeExtension'],
            ignorePattern: '^(Event|Resource|Team)Type$',
          },
        },
      ],
      // `Change.changes` are the fields that a change altered
      '@graphql-eslint/no-typename-prefix': 'off',
      // connections offer `nodes` beside `edges`, and short lists are plain lists; Change and StockAlert are looked at in their list only
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          // places, not things
          ignoredSelectors: ['[type=ObjectTypeDefinition][name.value=/^(Query|Mutation|Subscription)$/]'],
        },
      ],
      // these belong to the object that holds them and are cached inside it
      // hits are ranked: search pages forwards only; a contract test holds the other lists to both directions
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          acceptedIdNames: ['id'],
          acceptedIdTypes: ['ID'],
          exceptions: { suffixes: ['Connection', 'Edge', 'Payload', 'Group'], types: withoutId },
        },
      ],
    },
  },
  {
    files: [graphQLConfig.documents],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
    rules: graphql.configs['flat/operations-recommended'].rules,
  },
  {
    // no pattern takes more than linear time by where it goes back, whatever the text; those that read documents and
    // files are told apart too hard for this rule: tests/unit/access/patterns.test.ts attacks them
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: [
      'src/exchange/**',
      'src/libraries/plans/**',
      'src/libraries/cases/register/{moments,yuan}.ts',
      'src/records/{identifiers,place}.ts',
      'src/platform/databaseDump.ts',
    ],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: false }],
    },
  },
);
