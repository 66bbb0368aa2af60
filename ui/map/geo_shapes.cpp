// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/geo_shapes.h"

#include "ui/map/projection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineF>

#include <algorithm>
#include <limits>

namespace mm {

namespace {

QPointF mapPoint(const LambertEqualArea &projection, GeoPoint point)
{
    const QPointF metres = projection.project(point);
    return {metres.x(), -metres.y()};
}

QPointF mapPoint(const LambertEqualArea &projection, const QJsonValue &position)
{
    return mapPoint(projection, {position[0].toDouble(), position[1].toDouble()});
}

QPolygonF mapPolygon(const LambertEqualArea &projection, const QJsonValue &positions)
{
    QPolygonF polygon;
    const QJsonArray array = positions.toArray();
    polygon.reserve(array.size());
    for (const QJsonValue position : array) {
        polygon.append(mapPoint(projection, position));
    }
    return polygon;
}

// The largest upright rectangle between the projected edges of a window of degrees.
QRectF innerRectangle(const LambertEqualArea &projection, const QJsonArray &bbox)
{
    const GeoPoint low{bbox[0].toDouble(), bbox[1].toDouble()};
    const GeoPoint high{bbox[2].toDouble(), bbox[3].toDouble()};
    double left = -1e12;
    double right = 1e12;
    double top = -1e12;
    double bottom = 1e12;
    constexpr int kSteps = 64;
    for (int i = 0; i <= kSteps; ++i) {
        const double t = double(i) / kSteps;
        const double longitude = low.longitude + t * (high.longitude - low.longitude);
        const double latitude = low.latitude + t * (high.latitude - low.latitude);
        left = std::max(left, mapPoint(projection, {low.longitude, latitude}).x());
        right = std::min(right, mapPoint(projection, {high.longitude, latitude}).x());
        top = std::max(top, mapPoint(projection, {longitude, high.latitude}).y());
        bottom = std::min(bottom, mapPoint(projection, {longitude, low.latitude}).y());
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

std::optional<BoundaryType> boundaryType(const QString &name)
{
    if (name == u"coast") {
        return BoundaryType::Coast;
    }
    if (name == u"international") {
        return BoundaryType::International;
    }
    if (name == u"special") {
        return BoundaryType::Special;
    }
    return std::nullopt;
}

Result<QJsonObject, QString> collection(const QByteArray &bytes, const QString &file)
{
    QJsonParseError error;
    QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return failure(file + QStringLiteral(": ") + error.errorString());
    }
    if (root[u"features"].toArray().isEmpty()) {
        return failure(file + QStringLiteral(": no features"));
    }
    return root;
}

GeoArea readArea(const LambertEqualArea &projection, const QJsonObject &feature)
{
    GeoArea area;
    area.code = feature[u"properties"][u"code"].toString();
    area.statistical = feature[u"properties"][u"role"].toString() == u"statistical";
    const QJsonArray polygons = feature[u"geometry"][u"coordinates"].toArray();
    for (const QJsonValue polygon : polygons) {
        const QJsonArray rings = polygon.toArray();
        for (const QJsonValue ring : rings) {
            area.rings.push_back(mapPolygon(projection, ring));
            area.path.addPolygon(area.rings.back());
        }
    }
    area.bounds = area.path.boundingRect();
    return area;
}

Result<GeoLine, QString> readLine(const LambertEqualArea &projection, const QJsonObject &feature)
{
    const QString type = feature[u"properties"][u"type"].toString();
    const std::optional<BoundaryType> known = boundaryType(type);
    if (!known) {
        return failure(QStringLiteral("boundaries: unknown type \"%1\"").arg(type));
    }
    GeoLine line;
    line.type = *known;
    const QJsonArray codes = feature[u"properties"][u"between"].toArray();
    for (const QJsonValue code : codes) {
        line.between.append(code.toString());
    }
    const QJsonArray pieces = feature[u"geometry"][u"coordinates"].toArray();
    for (const QJsonValue piece : pieces) {
        line.pieces.push_back(mapPolygon(projection, piece));
    }
    return line;
}

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/map/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<GeoShapes, QString> GeoShapes::read(const QByteArray &areas, const QByteArray &boundaries,
                                           const QByteArray &labels)
{
    const auto areaRoot = collection(areas, QStringLiteral("areas"));
    const auto lineRoot = collection(boundaries, QStringLiteral("boundaries"));
    const auto labelRoot = collection(labels, QStringLiteral("labels"));
    for (const auto *root : {&areaRoot, &lineRoot, &labelRoot}) {
        if (!*root) {
            return failure(root->error());
        }
    }
    const LambertEqualArea projection = westernBalkansProjection();
    GeoShapes shapes;
    shapes.m_window = innerRectangle(projection, (*areaRoot)[u"bbox"].toArray());
    const QJsonArray areaFeatures = (*areaRoot)[u"features"].toArray();
    for (const QJsonValue feature : areaFeatures) {
        shapes.m_areas.push_back(readArea(projection, feature.toObject()));
    }
    const QJsonArray lineFeatures = (*lineRoot)[u"features"].toArray();
    for (const QJsonValue feature : lineFeatures) {
        const auto line = readLine(projection, feature.toObject());
        if (!line) {
            return failure(line.error());
        }
        shapes.m_lines.push_back(*line);
    }
    const QJsonArray labelFeatures = (*labelRoot)[u"features"].toArray();
    for (const QJsonValue feature : labelFeatures) {
        const QJsonValue properties = feature[u"properties"];
        const QJsonValue position = feature[u"geometry"][u"coordinates"];
        const QString use = properties[u"use"].toString();
        if (use == u"anchor") {
            shapes.m_anchors.insert(properties[u"code"].toString(), mapPoint(projection, position));
            continue;
        }
        const QPolygonF spots = mapPolygon(projection, position);
        shapes.m_names.push_back({use == u"sea", properties[u"text"].toString(),
                                  std::vector<QPointF>(spots.begin(), spots.end())});
    }
    for (const QString &code : shapes.codes()) {
        if (!shapes.m_anchors.contains(code)) {
            return failure(QStringLiteral("labels: no anchor for %1").arg(code));
        }
    }
    return shapes;
}

Result<GeoShapes, QString> GeoShapes::builtIn()
{
    return read(resource(QStringLiteral("areas.geojson")),
                resource(QStringLiteral("boundaries.geojson")),
                resource(QStringLiteral("labels.geojson")));
}

std::optional<QPointF> GeoShapes::anchor(const QString &code) const
{
    const auto found = m_anchors.constFind(code);
    return found == m_anchors.cend() ? std::nullopt : std::optional(*found);
}

double GeoShapes::roomAround(const QString &code) const
{
    const std::optional<QPointF> from = anchor(code);
    const auto area = std::ranges::find(m_areas, code, &GeoArea::code);
    if (!from || area == m_areas.end()) {
        return 0;
    }
    double nearest = std::numeric_limits<double>::infinity();
    for (const QPolygonF &ring : area->rings) {
        // The corners are a few hundred metres apart: no need to look between them.
        for (const QPointF &corner : ring) {
            nearest = std::min(nearest, QLineF(*from, corner).length());
        }
    }
    return nearest;
}

QStringList GeoShapes::codes() const
{
    QStringList codes;
    for (const GeoArea &area : m_areas) {
        if (area.statistical) {
            codes.append(area.code);
        }
    }
    codes.sort();
    return codes;
}

QRectF GeoShapes::statisticalBounds() const
{
    QRectF bounds;
    for (const GeoArea &area : m_areas) {
        if (area.statistical) {
            bounds |= area.bounds;
        }
    }
    return bounds;
}

} // namespace mm
