#!/usr/bin/env node
import { runHub } from './hub.mjs';

await runHub(process.argv.slice(2));
