using System.Globalization;
using System.Text;

namespace Nexflow.Clusters.Traffic;

/// <summary>Values of <see cref="ScenarioTopics.Notifications"/>: JSON for the app and mail, the plain text itself for the SMS gateway.</summary>
internal static class NotificationPayload
{
    public static (byte[] Value, string ContentType) Build(Payment payment, bool captured, long timeMs)
    {
        var amount = string.Create(CultureInfo.InvariantCulture, $"{payment.AmountMinor / 100}.{payment.AmountMinor % 100:00} {payment.Currency}");
        var text = captured
            ? $"{payment.Card.Customer.Name}: {amount} paid at {payment.Merchant.Name}, card {payment.Card.Masked[^4..]}."
            : $"{payment.Card.Customer.Name}: your payment of {amount} at {payment.Merchant.Name} was declined. Reply HELP for help.";
        return payment.Card.Customer.Contact == "SMS"
            ? (Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8")
            : (Json(payment, captured, text, timeMs), "application/json");
    }

    private static byte[] Json(Payment payment, bool captured, string text, long timeMs) => JsonPayload.Object(json =>
    {
        json.WriteString("notification_id", $"ntf_{payment.Id[4..]}");
        json.WriteString("channel", payment.Card.Customer.Contact);
        json.WriteString("template", captured ? "payment.captured" : "payment.declined");
        json.WriteString("customer_id", payment.Card.Customer.Id);
        json.WriteString("payment_id", payment.Id);
        json.WriteString("correlation_id", payment.CorrelationId);
        json.WriteString("text", text);
        json.WriteString("created_at", JsonPayload.Time(timeMs));
    });
}
