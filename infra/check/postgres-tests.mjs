// Loaded before each test file of the "postgres" project: its read models are in PostgreSQL.
process.env.TEST_READ_MODELS = 'postgres';
