import type { Statement } from "../../src/engine/index.js";

/** The graph that the portable cases ask: two designers, four chips, their claims and edges. */
export const FIXTURE_GRAPH: readonly Statement[] = [
  `CREATE
    (nvidia:Company:Organization:Entity {id: 'c1', name: 'NVIDIA', country: 'US', live: true, founded: date('1993-04-05')}),
    (huawei:Company:Organization:Entity {id: 'c2', name: 'Huawei', country: 'CN', live: true, founded: date('1987-09-15')}),
    (bis:Agency:Organization:Entity {id: 'o1', name: '商务部', live: true}),
    (h200:Chip:Product:Entity {id: 'h200', name: 'H200', tpp: 15840.0, units: 4, tppValues: [15840.0, 100.0], tppDocuments: ['d2', 'd1'], tppFrom: ['2025-12-10', '2020-01-01']}),
    (h20:Chip:Product:Entity {id: 'h20', name: 'H20', tpp: 2368.0, units: 3, tppValues: [2368.0], tppDocuments: ['d2'], tppFrom: ['2025-12-10']}),
    (x:Chip:Product:Entity {id: 'x', name: 'X'}),
    (y:Chip:Product:Entity {id: 'y', name: 'Y', tpp: 5120.0}),
    (group:Group:Entity {id: 'g1', name: 'buyers'}),
    (nvidia)-[:DESIGNS {claimIds: ['k1', 'k2'], documents: ['d1', 'd2'], dates: [date('2025-12-23'), date('2025-12-10')], knownFrom: date('2025-12-10')}]->(h200),
    (nvidia)-[:DESIGNS {claimIds: ['k3'], documents: ['d1'], dates: [date('2025-12-23')], knownFrom: date('2025-12-23')}]->(h20),
    (huawei)-[:DESIGNS {claimIds: ['k4'], documents: ['d2'], dates: [date('2025-12-10')], knownFrom: date('2025-12-10'), knownTo: date('2025-12-12'), title: 't'}]->(y),
    (nvidia)-[:MEMBER_OF {claimIds: ['k5'], documents: ['d2'], dates: [date('2025-12-10')], knownFrom: date('2025-12-10')}]->(group),
    (huawei)-[:MEMBER_OF {claimIds: ['k6'], documents: ['d1'], dates: [date('2025-12-23')], knownFrom: date('2025-12-23')}]->(group),
    (bis)-[:SUMMONED {claimIds: ['k7'], documents: ['d1'], dates: [date('2025-12-23')], knownFrom: date('2025-12-23')}]->(nvidia),
    (:Claim {id: 'k8', value: 15840.0, rank: 1, document: 'd2'})-[:ABOUT]->(h200),
    (:Claim {id: 'k9', value: 15000.0, rank: 2, document: 'd1'})-[:ABOUT]->(h200),
    (:Claim {id: 'k10', value: 2368.0, rank: 1, document: 'd1'})-[:ABOUT]->(h20)`,
].map((text) => ({ text, parameters: {} }));
