from __future__ import annotations

import pytest
from builders import fact

from pressflow.model import Severity
from pressflow.verify._values import likeness

E, W = Severity.ERROR, Severity.WARNING

SAME = [
    (fact("quantity", "1.2x2", unit="meter"), fact("quantity", "120x200", unit="centimeter")),
    (fact("quantity", "1.5", unit="kilogram"), fact("quantity", "1500", unit="gram")),
    (fact("count", "8", noun="Cluster"), fact("number", "8")),
    (fact("count", "1500"), fact("count", "1500.0")),
    (fact("duration", "20", unit="year"), fact("duration", "2", unit="decade")),
    (fact("duration", "14", unit="day"), fact("duration", "2", unit="week")),
    (fact("date", "2019"), fact("number", "2019")),
    (fact("ordinal", "3"), fact("number", "3")),
    (fact("multiple", "2"), fact("number", "2")),
    (fact("duration", "15", unit="year"), fact("ordinal", "15", noun="anniversary")),
    (fact("money", "3500000", currency="EUR"), fact("money", "3500000", currency="EUR")),
    (fact("number", "22..25"), fact("count", "22..25")),
    (fact("count", "10", qualifier="max"), fact("count", "10", qualifier="up_to")),
]
DIFFERENT = [
    (fact("count", "1500"), fact("count", "1050"), ("amount-changed", E)),
    (fact("money", "5", currency="EUR"), fact("money", "5", currency="USD"), ("amount-changed", E)),
    (fact("percent", "3.7"), fact("percentage_points", "3.7"), ("amount-changed", E)),
    (fact("quantity", "40", unit="kilometer"), fact("quantity", "40", unit="mile"), ("amount-changed", E)),
    (fact("duration", "20", unit="year"), fact("duration", "20", unit="month"), ("amount-changed", E)),
    (fact("percent", "3.7"), fact("percent", "-3.7"), ("amount-changed", E)),
    (fact("date", "2019-09-02"), fact("date", "2019-09-03"), ("date-changed", E)),
    (fact("daterange", "2026-03-12/2026-03-14"), fact("daterange", "2026-03-12/2026-03-15"), ("date-changed", E)),
    (fact("time", "18:30"), fact("time", "06:30"), ("time-changed", E)),
    (fact("count", "60", qualifier="approx"), fact("count", "60"), ("qualifier-changed", E)),
    (fact("count", "60", qualifier="more_than"), fact("count", "60", qualifier="less_than"), ("qualifier-changed", E)),
    (fact("count", "60", qualifier="more_than"), fact("count", "60", qualifier="min"), ("qualifier-changed", W)),
    (fact("fraction", "1/2"), fact("percent", "50"), ("form-changed", W)),
    (fact("fraction", "1/5"), fact("percent", "20"), ("form-changed", Severity.INFO)),
    (fact("percent", "75"), fact("fraction", "3/4"), ("form-changed", Severity.INFO)),
    (fact("fraction", "1/5", qualifier="more_than"), fact("percent", "20"), ("form-changed", W)),
    (fact("quantity", "1.5", unit="kilometer"), fact("quantity", "1.5", unit="meter"), ("amount-changed", E)),
    (fact("date", "2019-09-02"), fact("date", "2019-09"), ("date-changed", E)),
    (fact("date", "2019-09-02"), fact("date", "--09-02"), ("date-precision", W)),
    (fact("date", "2009", relation="since"), fact("date", "2009", relation="until"), ("relation-changed", E)),
    (fact("date", "2019-03", modifier="end"), fact("date", "2019-03", modifier="begin"), ("date-changed", E)),
    (fact("quantity", "10", unit="hectare"), fact("count", "10", noun="hectares"), ("unit-unclear", W)),
]
NEVER = [
    (fact("count", "18"), fact("time", "18:00")),
    (fact("percent", "12"), fact("date", "2026-03-12")),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_the_same_value_in_another_form_is_no_difference(a, b):
    assert likeness(a, b).differences == ()
    assert likeness(b, a).differences == ()


@pytest.mark.parametrize(("a", "b", "difference"), DIFFERENT)
def test_a_difference_is_named_in_both_directions(a, b, difference):
    assert likeness(a, b).differences[0] == difference
    assert likeness(b, a).differences[0] == difference


@pytest.mark.parametrize(("a", "b"), NEVER)
def test_some_values_can_never_stand_for_each_other(a, b):
    assert likeness(a, b) is None


def test_a_slipped_digit_is_a_nearer_partner_than_another_number():
    source = fact("count", "1500")
    assert likeness(source, fact("count", "1050")).cost < likeness(source, fact("count", "77")).cost
