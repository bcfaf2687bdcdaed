using Banshi.Cases.Payments;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>What a case has to pay, and its result in the post.</summary>
internal static class PaymentMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Bill>(bill =>
        {
            bill.ToTable("cases_bill");
            bill.Property(one => one.Fee).HasMaxLength(500);
            bill.Property(one => one.Amount).HasPrecision(16, 2);
            bill.Property(one => one.IssuedBy).HasMaxLength(100);
            bill.Property(one => one.OrderNumber).HasMaxLength(50);
            bill.Property(one => one.PayAddress).HasMaxLength(1000);
            bill.Property(one => one.ReceiptNumber).HasMaxLength(50);
            bill.Property(one => one.Reason).HasMaxLength(CancelBill.LongestReason);
            bill.Property(one => one.Version).IsConcurrencyToken();
            bill.Ignore(one => one.IsUnderWay);
            bill.HasIndex(one => new { one.CaseId, one.IssuedAt });
            bill.HasIndex(one => one.Id).HasDatabaseName("ix_cases_bill_under_way").HasFilter("state IN (1, 4)");
        });
        model.Entity<SamplePayment>(order =>
        {
            order.ToTable("cases_sample_payment");
            order.HasKey(one => one.Number);
            order.Property(one => one.Number).HasMaxLength(20);
            order.Property(one => one.Amount).HasPrecision(16, 2);
            order.Ignore(one => one.ReceiptNumber);
            order.Ignore(one => one.IsOpen);
        });
        model.Entity<Parcel>(parcel =>
        {
            parcel.ToTable("cases_parcel");
            parcel.HasKey(one => one.CaseId);
            parcel.Property(one => one.TrackingNumber).HasMaxLength(50);
            parcel.Property(one => one.Receiver).HasMaxLength(100);
            parcel.Property(one => one.Phone).HasMaxLength(20);
            parcel.Property(one => one.Address).HasMaxLength(PostResult.LongestAddress);
            parcel.Property(one => one.Version).IsConcurrencyToken();
            parcel.OwnsMany(one => one.Stations, stations => stations.ToJson());
            parcel.HasIndex(one => one.CaseId).HasDatabaseName("ix_cases_parcel_under_way").HasFilter("signed_at IS NULL");
        });
    }
}
