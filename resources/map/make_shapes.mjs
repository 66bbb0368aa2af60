#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// Derives areas.geojson and boundaries.geojson from Natural Earth as packed in world-atlas 2.0.2:
//     npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//     node make_shapes.mjs package/countries-10m.json
// Writes beside itself. README.md says what the files hold and why they are two.
import fs from 'node:fs';

const [west, south, east, north] = [5, 36, 31.5, 50.5];
const contextTolerance = 0.6; // km; what no statistical area touches is drawn coarser
const smallestIsland = 4; // km²
const kmPerDegree = 111.2;
const kmPerDegreeEast = kmPerDegree * Math.cos((43 * Math.PI) / 180);

// Kosovo has no number in the source, so areas are found by the source's name.
const statistical = {
    'Albania': 'ALB', 'Bosnia and Herz.': 'BIH', 'Kosovo': 'XKX', 'Montenegro': 'MNE',
    'Macedonia': 'MKD', 'Serbia': 'SRB',
};
const context = {
    'Algeria': 'DZA', 'Austria': 'AUT', 'Belgium': 'BEL', 'Bulgaria': 'BGR', 'Croatia': 'HRV',
    'Czechia': 'CZE', 'France': 'FRA', 'Germany': 'DEU', 'Greece': 'GRC', 'Hungary': 'HUN',
    'Italy': 'ITA', 'Liechtenstein': 'LIE', 'Luxembourg': 'LUX', 'Malta': 'MLT', 'Moldova': 'MDA',
    'Poland': 'POL', 'Romania': 'ROU', 'San Marino': 'SMR', 'Slovakia': 'SVK', 'Slovenia': 'SVN',
    'Switzerland': 'CHE', 'Tunisia': 'TUN', 'Turkey': 'TUR', 'Ukraine': 'UKR',
};
// Lines that are not drawn as an international boundary. There is no way to make them solid.
const special = new Set(['SRB XKX']);

const topology = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const { scale, translate } = topology.transform;
const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
        x += dx;
        y += dy;
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
});

const polygonsOf = (geometry) =>
    geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
const arcIndex = (reference) => (reference < 0 ? ~reference : reference);

function ringPoints(references, source) {
    const points = [];
    for (const reference of references) {
        const arc = source[arcIndex(reference)];
        points.push(...(reference < 0 ? [...arc].reverse() : arc).slice(points.length ? 1 : 0));
    }
    return points;
}

function areaOf(ring) { // km², good enough to tell an islet from an island
    let sum = 0;
    for (let i = 1; i < ring.length; ++i) {
        sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
    }
    return Math.abs(sum / 2) * kmPerDegree * kmPerDegreeEast;
}

function distance([x, y], [ax, ay], [bx, by]) { // km, from a point to a segment
    const [px, py] = [(x - ax) * kmPerDegreeEast, (y - ay) * kmPerDegree];
    const [qx, qy] = [(bx - ax) * kmPerDegreeEast, (by - ay) * kmPerDegree];
    const length = qx * qx + qy * qy;
    const t = length ? Math.max(0, Math.min(1, (px * qx + py * qy) / length)) : 0;
    return Math.hypot(px - t * qx, py - t * qy);
}

function simplified(points, tolerance) { // Douglas and Peucker; a closed arc keeps its far point
    if (points.length < 3) return points;
    const last = points.length - 1;
    let [far, reach] = [0, -1];
    for (let i = 1; i < last; ++i) {
        const d = distance(points[i], points[0], points[last]);
        if (d > reach) [far, reach] = [i, d];
    }
    if (reach <= tolerance) return [points[0], points[last]];
    return [...simplified(points.slice(0, far + 1), tolerance).slice(0, -1),
            ...simplified(points.slice(far), tolerance)];
}

const inWindow = ([x, y]) => x >= west && x <= east && y >= south && y <= north;

function clippedRing(ring) { // Sutherland and Hodgman
    const edges = [[0, west, 1], [0, east, -1], [1, south, 1], [1, north, -1]];
    let points = ring.slice(0, -1);
    for (const [axis, limit, sign] of edges) {
        const inside = (p) => (p[axis] - limit) * sign >= 0;
        points = points.flatMap((p, i) => {
            const before = points.at(i - 1);
            const t = (limit - before[axis]) / (p[axis] - before[axis]);
            const crossing = [before[0] + t * (p[0] - before[0]), before[1] + t * (p[1] - before[1])];
            if (inside(p)) return inside(before) ? [p] : [crossing, p];
            return inside(before) ? [crossing] : [];
        });
    }
    return points.length < 3 ? [] : [...points, points[0]];
}

function clippedLine(line) { // whole segments that touch the window; a page clips exactly
    const pieces = [];
    let piece = [];
    for (let i = 1; i < line.length; ++i) {
        if (inWindow(line[i - 1]) || inWindow(line[i])) {
            if (!piece.length) piece.push(line[i - 1]);
            piece.push(line[i]);
        } else if (piece.length) {
            pieces.push(piece);
            piece = [];
        }
    }
    return piece.length ? [...pieces, piece] : pieces;
}

const same = (a, b) => a[0] === b[0] && a[1] === b[1];
function joined(lines) { // so that a dash pattern runs through where arcs meet
    const rest = lines.map((line) => [...line]);
    const result = [];
    while (rest.length) {
        let line = rest.shift();
        for (let i = 0; i < rest.length; ++i) {
            const other = rest[i];
            if (same(line.at(-1), other[0])) line = [...line, ...other.slice(1)];
            else if (same(line.at(-1), other.at(-1))) line = [...line, ...other.reverse().slice(1)];
            else if (same(line[0], other.at(-1))) line = [...other, ...line.slice(1)];
            else if (same(line[0], other[0])) line = [...other.reverse(), ...line.slice(1)];
            else continue;
            rest.splice(i, 1);
            i = -1;
        }
        result.push(line);
    }
    return result;
}

const rounded = (points) => points
    .map(([x, y]) => [Number(x.toFixed(4)), Number(y.toFixed(4))])
    .filter((p, i, all) => i === 0 || !same(p, all[i - 1]));

const countries = topology.objects.countries.geometries
    .map((geometry) => {
        const code = statistical[geometry.properties.name] ?? context[geometry.properties.name];
        return { code, role: geometry.properties.name in statistical ? 'statistical' : 'context',
                 polygons: code ? polygonsOf(geometry) : [] };
    })
    .filter((country) => country.code);

// Islets go with their coast line; a ring shared with a neighbour is never an islet.
const kept = countries.map((country) => ({
    ...country,
    polygons: country.polygons
        .map((rings) => rings.filter((ring) => areaOf(ringPoints(ring, arcs)) >= smallestIsland))
        .filter((rings) => rings.length),
}));
// A coast has one country in the whole world, not only one in the window.
const shared = new Set();
const seen = new Set();
for (const geometry of topology.objects.countries.geometries) {
    for (const arc of new Set(polygonsOf(geometry).flat(2).map(arcIndex))) {
        (seen.has(arc) ? shared : seen).add(arc);
    }
}
const users = new Map();
for (const { code, role, polygons } of kept) {
    for (const reference of polygons.flat(2)) {
        const arc = arcIndex(reference);
        users.set(arc, [...(users.get(arc) ?? []), { code, role }]);
    }
}
const drawn = arcs.map((arc, i) => {
    const fine = users.get(i)?.some((user) => user.role === 'statistical');
    return users.has(i) && !fine ? simplified(arc, contextTolerance) : arc;
});

const areas = kept.map(({ code, role, polygons }) => ({
    type: 'Feature',
    properties: { code, role },
    geometry: {
        type: 'MultiPolygon',
        coordinates: polygons
            .map((rings) => rings
                .map((ring) => rounded(clippedRing(ringPoints(ring, drawn))))
                .filter((ring) => ring.length > 3))
            .filter((rings) => rings.length),
    },
})).filter((feature) => feature.geometry.coordinates.length)
    .sort((a, b) => a.properties.role < b.properties.role ? -1
        : a.properties.role > b.properties.role ? 1
        : a.properties.code < b.properties.code ? -1 : 1);

const lines = new Map();
for (const [arc, list] of [...users].sort(([a], [b]) => a - b)) {
    const between = [...new Set(list.map((user) => user.code))].sort();
    if (between.length === 1 && shared.has(arc)) continue;
    const pieces = clippedLine(drawn[arc]).map(rounded).filter((piece) => piece.length > 1);
    const key = between.join(' ');
    lines.set(key, [...(lines.get(key) ?? []), ...pieces]);
}
const boundaries = [...lines].filter(([, pieces]) => pieces.length)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, pieces]) => ({
        type: 'Feature',
        properties: {
            type: special.has(key) ? 'special' : key.includes(' ') ? 'international' : 'coast',
            between: key.split(' '),
        },
        geometry: { type: 'MultiLineString', coordinates: joined(pieces) },
    }));

function write(name, features) {
    const head = JSON.stringify({ type: 'FeatureCollection', bbox: [west, south, east, north] });
    const body = features.map((feature) => JSON.stringify(feature)).join(',\n');
    fs.writeFileSync(new URL(name, import.meta.url), `${head.slice(0, -1)},"features":[\n${body}\n]}\n`);
}
write('areas.geojson', areas);
write('boundaries.geojson', boundaries);
