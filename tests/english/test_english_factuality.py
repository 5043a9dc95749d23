"""What an English figure is to be, may be or was not, beside verbs of being and verbs that go on others."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "quantity", "factuality"),
    [
        ("The rate will be 4.2 percent next year.", "4.2 percent", "planned"),
        ("The row was not settled after three days of talks.", "three days", "asserted"),
        ("The plan will go ahead despite 4,000 objections.", "4,000", "asserted"),
        (
            "Up to 60mm of rain could fall, with gusts of 70mph expected on coasts.",
            "70mph",
            "planned",
        ),
        ("The drug is not sold in 14 countries.", "14", "negated"),
        ("The ban was not lifted, even though 300 firms asked for it.", "300", "asserted"),
        ("The mayor rejected claims that 640 tenants are to be moved.", "640", "negated"),
        ("The union fears up to 200 jobs at the port are at risk.", "up to 200", "possible"),
        ("The mill fears a loss of $4 million.", "$4 million", "possible"),
        ("If convicted, they face one year in jail.", "one year", "possible"),
        ("The mill sold 500 tonnes, beating analyst estimates of 470.", "470", "planned"),
        ("Profit was $2bn, below forecasts of $3bn.", "$3bn", "planned"),
        ("Profit was $2bn, less than the $3bn economists had expected.", "$3bn", "planned"),
        ("The mill sold 500 tonnes, more than the 470 that it had forecast.", "470", "planned"),
        ("Prices rose 4%, above the 3% forecast.", "3%", "planned"),
        ("Analysts expect an increase in the rate to 5% from 4%.", "5%", "planned"),
        ("The board did not forecast a fall in output to 40 tonnes.", "40 tonnes", "asserted"),
        ("The consensus was for 20% growth.", "20%", "planned"),
        ("Sales were below the $3bn or so analysts were expecting.", "$3bn or so", "planned"),
        ("The mill hired 500 men, smashing estimates of 470.", "470", "planned"),
        ("The dead topped estimates of 40 killed.", "40", "asserted"),
        ("Estimates of 4,000 geese are too low.", "4,000", "asserted"),
        ("The union called for $2bn in new funding over 10 years.", "$2bn", "planned"),
        ("The ministry sought $200 million for schools.", "$200 million", "planned"),
        ("The army sought 3 sailors.", "3", "asserted"),
        ("Some 40 sailors pushed for six hours.", "six hours", "asserted"),
        ("The mill asked for help from five towns.", "five", "asserted"),
        ("The agency appealed for $3 million for 2,000 farmers.", "2,000", "asserted"),
        ("Data is expected to show prices rose 4% in July.", "4%", "planned"),
        ("The cost will be more than $40 million by 2030.", "more than $40 million", "planned"),
        ("By 2030 there will be 9,000 more teachers.", "9,000", "planned"),
        ("The number of users will have doubled by 2027.", "doubled", "planned"),
        ("One in four workers will be over 60 by 2040.", "One in four", "planned"),
        ("The tower will be 90 metres tall.", "90 metres", "planned"),
        ("Prices would be 10% higher.", "10%", "possible"),
        ("The minister said the cost would be 40 million euros.", "40 million euros", "planned"),
        ("The rate was 4 percent and will be 5 percent.", "4 percent", "asserted"),
        ("The rate is 4.2 percent.", "4.2 percent", "asserted"),
        ("Pupils must be 16.", "16", "asserted"),
        ("The harvest is projected to reach 12 million tonnes.", "12 million tonnes", "planned"),
        ("The deficit is forecast to hit 4% of GDP.", "4%", "planned"),
        ("The attack reportedly killed 7 people and injured 20 others.", "20", "possible"),
        ("A fire allegedly destroyed 4 barns and damaged 12 homes.", "12", "possible"),
        ("The bomb reportedly fell on Friday and police arrested 8 men.", "8", "asserted"),
        ("The plant failed using 40 tonnes of coal.", "40 tonnes", "asserted"),
        ("Asia saw the next highest growth, at six percent.", "six percent", "asserted"),
        ("The army failed to hold 12 villages.", "12", "negated"),
        ("The firm has yet to sell 40 flats.", "40", "planned"),
        ("Police could not find 40 boats.", "40", "negated"),
        ("Dozens of ships could be seen offshore.", "Dozens", "asserted"),
        ("Twelve shots could be heard in the street.", "Twelve", "asserted"),
        ("About 40 planes could be sold.", "About 40", "possible"),
        ("Some 40 meteors could be seen on Thursday.", "Some 40", "possible"),
    ],
)
def test_whether_it_was(reader: Reader, text: str, quantity: str, factuality: str) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.text == quantity]
    assert claim.factuality == factuality
