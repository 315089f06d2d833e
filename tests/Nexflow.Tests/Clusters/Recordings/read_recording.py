"""Reads a recording with fastavro, and its payloads with fastavro and Google's protobuf: nothing of ours.

read_recording.py records FOLDER     one line a record, as StoredMessageLine writes it
read_recording.py rewrite FOLDER TARGET           the same recording with files that fastavro wrote
read_recording.py payloads FOLDER DESCRIPTORS     'TOPIC GOOD BAD' a decoded topic, then 'joined N' (payments whose money agrees in JSON, Avro and Protobuf)
"""
import datetime
import decimal
import io
import json
import os
import sys

import fastavro

KINDS = {"NONE": "None", "CREATE_TIME": "CreateTime", "LOG_APPEND_TIME": "LogAppendTime"}


def partitions(folder):
    manifest = json.load(open(os.path.join(folder, "manifest.json"), encoding="utf-8"))
    for topic in manifest["topics"]:
        for partition in topic["partitions"]:
            with open(os.path.join(folder, partition["file"]), "rb") as file:
                yield topic["name"], partition["id"], list(fastavro.reader(file))


def hexed(value):
    return "null" if value is None else f"'{value.hex().upper()}'"


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def block(headers):
    out = b""
    for header in headers:
        out += varint(len(header["name"])) + header["name"]
        out += varint(0) if header["value"] is None else varint(len(header["value"]) + 1) + header["value"]
    return out


def records(folder):
    for topic, partition, rows in partitions(folder):
        for row in rows:
            print(f"{topic}/{partition}@{row['offset']} {row['timestamp']} {KINDS[row['timestampType']]} {hexed(row['key'])} {hexed(row['value'])} {hexed(block(row['headers']))}")


def rewrite(folder, target):
    import hashlib
    import shutil
    shutil.copytree(folder, target)
    manifest = json.load(open(os.path.join(folder, "manifest.json"), encoding="utf-8"))
    for topic in manifest["topics"]:
        for partition in topic["partitions"]:
            with open(os.path.join(folder, partition["file"]), "rb") as file:
                reader = fastavro.reader(file)
                schema, rows = reader.writer_schema, list(reader)
            out = os.path.join(target, partition["file"])
            with open(out, "wb") as file:
                fastavro.writer(file, schema, rows, codec="deflate", sync_interval=30000)
            data = open(out, "rb").read()
            partition["bytes"], partition["sha256"] = len(data), hashlib.sha256(data).hexdigest()
    json.dump(manifest, open(os.path.join(target, "manifest.json"), "w", encoding="utf-8"))


def fraud_type(descriptors):
    from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
    files = descriptor_pb2.FileDescriptorSet.FromString(open(descriptors, "rb").read())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("cardhouse.fraud.v1.FraudScore"))


def decoders(folder, descriptors):
    manifest = json.load(open(os.path.join(folder, "manifest.json"), encoding="utf-8"))
    schemas = {s["id"]: s for s in manifest["schemas"]}
    parsed = {i: fastavro.parse_schema(json.load(open(os.path.join(folder, s["file"]), encoding="utf-8"))) for i, s in schemas.items() if s["type"] == "AVRO"}
    fraud = fraud_type(descriptors)

    def avro(value):
        assert value[0] == 0
        schema = parsed[int.from_bytes(value[1:5], "big")]
        stream = io.BytesIO(value[5:])
        decoded = fastavro.schemaless_reader(stream, schema)
        assert not stream.read(1), "bytes left over"
        return decoded

    def protobuf(value):
        assert value[0] == 0 and schemas[int.from_bytes(value[1:5], "big")]["type"] == "PROTOBUF" and value[5] == 0
        message = fraud()
        message.ParseFromString(value[6:])
        assert not message.FindInitializationErrors() and message.SerializeToString(deterministic=True)
        return message

    def text(value):
        return json.loads(value, parse_float=decimal.Decimal)

    return {"payments.authorisations": avro, "payments.completed": avro, "customers.profile": avro, "fraud.scores": protobuf,
            "payments.requested": text, "settlements.batches": text, "merchants.reference": text}


def payloads(folder, descriptors):
    found = {}
    known = decoders(folder, descriptors)
    for topic in known:
        found[topic] = {"good": [], "bad": 0}
    for topic, _, rows in partitions(folder):
        for row in rows:
            if topic in known and row["value"] is not None:
                try:
                    found[topic]["good"].append((row, known[topic](row["value"])))
                except Exception:
                    found[topic]["bad"] += 1
    for topic, rows in found.items():
        print(topic, len(rows["good"]), rows["bad"])
    print("joined", joined({topic: rows["good"] for topic, rows in found.items()}))


def joined(good):
    requested = {d["payment_id"]: d for _, d in good["payments.requested"] if isinstance(d, dict) and "merchant" in d}
    approved = {d["payment_id"]: d for _, d in good["payments.authorisations"] if d["outcome"] == "APPROVED"}
    scores = {m.payment_id: m for _, m in good["fraud.scores"]}
    count = 0
    for row, done in good["payments.completed"]:
        asked, yes, score = requested[done["payment_id"]], approved[done["payment_id"]], scores[done["payment_id"]]
        assert asked["amount"]["value"] == done["amount"] == yes["amount"] and asked["amount"]["currency"] == done["currency"], done
        assert asked["sequence"] > 2 ** 53 and asked["sequence"] % 2 == 1
        assert score.score == done["fraud_score"] and score.card_token == yes["card_token"]
        assert score.WhichOneof("scored_by") in ("model", "rule_set") and dict(score.features)["country"] == yes["merchant"]["country"]
        assert (done["status"] == "REJECTED") == (score.verdict == 3)
        assert done["value_date"] == datetime.date(2026, 3, 15) and done["completed_at"].year == 2026
        assert row["key"].decode() == done["payment_id"]
        count += 1
    return count


if __name__ == "__main__":
    {"records": records, "rewrite": rewrite, "payloads": payloads}[sys.argv[1]](*sys.argv[2:])
