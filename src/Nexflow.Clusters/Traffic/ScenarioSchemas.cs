using Nexflow.Core.Records;

namespace Nexflow.Clusters.Traffic;

/// <summary>What the issuer's schema registry holds. The payload classes write by these texts; tests hold both against independent readers.</summary>
internal static class ScenarioSchemas
{
    public const int AuthorisationId = 1041;
    public const int CompletedId = 1042;
    public const int FraudScoreId = 1057;
    public const int CustomerId = 1023;
    public const int RequestedId = 1061;

    public static IReadOnlyList<(SchemaIdentity Identity, string Text)> All { get; } =
    [
        (new(CustomerId, "customers.profile-value", 3, "AVRO", "com.cardhouse.customers.CustomerProfile"), Customer),
        (new(AuthorisationId, "payments.authorisations-value", 7, "AVRO", "com.cardhouse.payments.Authorisation"), Authorisation),
        (new(CompletedId, "payments.completed-value", 2, "AVRO", "com.cardhouse.payments.PaymentCompleted"), Completed),
        (new(FraudScoreId, "fraud.scores-value", 1, "PROTOBUF", "cardhouse.fraud.v1.FraudScore"), FraudScore),
        (new(RequestedId, "payments.requested-value", 1, "JSON", "PaymentRequested"), Requested),
    ];

    private const string Authorisation =
        """
        {
          "type": "record",
          "name": "Authorisation",
          "namespace": "com.cardhouse.payments",
          "doc": "One attempt to authorise a payment with the card's issuer.",
          "fields": [
            {"name": "authorisation_id", "type": {"type": "string", "logicalType": "uuid"}},
            {"name": "payment_id", "type": "string"},
            {"name": "card_token", "type": "string"},
            {"name": "card_number", "type": "string", "doc": "Masked: first six and last four."},
            {"name": "customer_id", "type": "string"},
            {"name": "issuer", "type": "string"},
            {"name": "merchant", "type": {"type": "record", "name": "Merchant", "fields": [
              {"name": "id", "type": "string"},
              {"name": "name", "type": "string"},
              {"name": "mcc", "type": "int"},
              {"name": "city", "type": "string"},
              {"name": "country", "type": "string"}
            ]}},
            {"name": "amount", "type": {"type": "bytes", "logicalType": "decimal", "precision": 12, "scale": 2}},
            {"name": "currency", "type": "string"},
            {"name": "channel", "type": {"type": "enum", "name": "Channel", "symbols": ["CHIP", "CONTACTLESS", "ECOMMERCE", "WALLET", "ATM"]}},
            {"name": "attempt", "type": "int"},
            {"name": "outcome", "type": {"type": "enum", "name": "Outcome", "symbols": ["APPROVED", "DECLINED", "TIMED_OUT"]}},
            {"name": "response_code", "type": "string", "doc": "ISO 8583 field 39."},
            {"name": "response_text", "type": ["null", "string"], "default": null},
            {"name": "issuer_latency_ms", "type": "int"},
            {"name": "created_at", "type": {"type": "long", "logicalType": "timestamp-millis"}},
            {"name": "flags", "type": {"type": "array", "items": "string"}, "default": []}
          ]
        }

        """;

    private const string Completed =
        """
        {
          "type": "record",
          "name": "PaymentCompleted",
          "namespace": "com.cardhouse.payments",
          "fields": [
            {"name": "payment_id", "type": "string"},
            {"name": "authorisation_id", "type": {"type": "string", "logicalType": "uuid"}},
            {"name": "customer_id", "type": "string"},
            {"name": "merchant_id", "type": "string"},
            {"name": "status", "type": {"type": "enum", "name": "Status", "symbols": ["CAPTURED", "REJECTED", "REVERSED"]}},
            {"name": "amount", "type": {"type": "bytes", "logicalType": "decimal", "precision": 12, "scale": 2}},
            {"name": "currency", "type": "string"},
            {"name": "fraud_score", "type": ["null", "double"], "default": null},
            {"name": "fees", "type": {"type": "map", "values": {"type": "bytes", "logicalType": "decimal", "precision": 12, "scale": 2}}},
            {"name": "ledger_entry", "type": "long"},
            {"name": "value_date", "type": {"type": "int", "logicalType": "date"}},
            {"name": "completed_at", "type": {"type": "long", "logicalType": "timestamp-millis"}}
          ]
        }

        """;

    private const string Customer =
        """
        {
          "type": "record",
          "name": "CustomerProfile",
          "namespace": "com.cardhouse.customers",
          "fields": [
            {"name": "customer_id", "type": "string"},
            {"name": "name", "type": "string"},
            {"name": "email", "type": "string"},
            {"name": "address", "type": {"type": "record", "name": "Address", "fields": [
              {"name": "city", "type": "string"},
              {"name": "country", "type": "string"}
            ]}},
            {"name": "segment", "type": {"type": "enum", "name": "Segment", "symbols": ["STANDARD", "PLUS", "PRIVATE", "BUSINESS"]}},
            {"name": "cards", "type": {"type": "array", "items": "string"}},
            {"name": "notify_by", "type": ["null", {"type": "enum", "name": "Contact", "symbols": ["PUSH", "SMS", "EMAIL"]}], "default": null},
            {"name": "updated_at", "type": {"type": "long", "logicalType": "timestamp-millis"}}
          ]
        }

        """;

    private const string FraudScore =
        """
        syntax = "proto3";

        package cardhouse.fraud.v1;

        import "google/protobuf/timestamp.proto";

        message FraudScore {
          string payment_id = 1;
          string card_token = 2;
          double score = 3;
          Verdict verdict = 4;
          repeated Signal signals = 5;
          map<string, string> features = 6;
          google.protobuf.Timestamp scored_at = 7;
          int64 latency_ms = 8;
          oneof scored_by {
            string model = 9;
            string rule_set = 10;
          }
        }

        message Signal {
          string name = 1;
          float weight = 2;
        }

        enum Verdict {
          VERDICT_UNSPECIFIED = 0;
          VERDICT_ACCEPT = 1;
          VERDICT_REVIEW = 2;
          VERDICT_REJECT = 3;
        }

        """;

    private const string Requested =
        """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "title": "PaymentRequested",
          "type": "object",
          "properties": {
            "payment_id": {"type": "string"},
            "correlation_id": {"type": "string", "format": "uuid"},
            "amount": {"type": "object", "properties": {"value": {"type": "number"}, "currency": {"type": "string"}}, "required": ["value", "currency"]},
            "requested_at": {"type": "string", "format": "date-time"}
          },
          "required": ["payment_id", "correlation_id", "amount", "requested_at"]
        }

        """;
}
