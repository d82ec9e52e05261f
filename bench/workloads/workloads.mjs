import { caseTree } from './case-tree.mjs';
import { lotList } from './lot-list.mjs';
import { materialList } from './material-list.mjs';
import { materialSummary } from './material-summary.mjs';
import { nearestDepots } from './nearest-depots.mjs';
import { oneMaterial } from './one-material.mjs';

/**
 * What is measured. A workload draws variables, says how each server is asked, and brings each answer into one plain
 * shape (`plain`), in which the three are compared.
 */
export const workloads = [lotList, materialList, caseTree, oneMaterial, materialSummary, nearestDepots];
