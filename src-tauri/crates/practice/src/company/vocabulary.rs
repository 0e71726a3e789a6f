//! The word lists from which the company is generated.

/// A place of work.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) country: &'static str,
    pub(crate) country_code: &'static str,
    pub(crate) region: &'static str,
    pub(crate) region_code: &'static str,
    pub(crate) city: &'static str,
    pub(crate) street: &'static str,
    pub(crate) postal_code: &'static str,
    pub(crate) lat: f64,
    pub(crate) lng: f64,
    pub(crate) currency: &'static str,
    pub(crate) dial: &'static str,
}

macro_rules! places {
    ($($country:literal $code:literal $currency:literal $dial:literal {
        $($city:literal, $region:literal $rc:literal, $street:literal $postal:literal, $lat:literal $lng:literal;)+
    })+) => {
        /// The places of the company and of its candidates.
        pub(crate) const PLACES: &[&Place] = &[$($(&Place {
            country: $country, country_code: $code, region: $region, region_code: $rc, city: $city, street: $street,
            postal_code: $postal, lat: $lat, lng: $lng, currency: $currency, dial: $dial,
        },)+)+];
    };
}

places! {
    "United States" "us" "USD" "+1 512 555" {
        "Austin", "Texas" "TX", "Congress Avenue 410" "78701", 30.267 -97.743;
        "Boston", "Massachusetts" "MA", "Summer Street 88" "02110", 42.355 -71.057;
        "Denver", "Colorado" "CO", "Blake Street 1630" "80202", 39.751 -104.997;
        "Seattle", "Washington" "WA", "Pine Street 905" "98101", 47.613 -122.333;
    }
    "Germany" "de" "EUR" "+49 30 555" {
        "Berlin", "Berlin" "BE", "Köpenicker Straße 122" "10179", 52.512 13.425;
        "Munich", "Bavaria" "BY", "Rosenheimer Straße 41" "81667", 48.129 11.601;
    }
    "Poland" "pl" "PLN" "+48 12 555" {
        "Kraków", "Lesser Poland" "12", "Wielicka 28" "30-552", 50.037 19.977;
        "Warsaw", "Masovia" "14", "Prosta 51" "00-838", 52.231 20.994;
    }
    "United Kingdom" "gb" "GBP" "+44 20 7946" {
        "London", "Greater London" "LND", "Curtain Road 64" "EC2A 3NH", 51.524 -0.081;
        "Edinburgh", "Scotland" "SCT", "Queen Street 19" "EH2 1JX", 55.954 -3.198;
    }
    "France" "fr" "EUR" "+33 1 55 55" {
        "Lyon", "Auvergne-Rhône-Alpes" "ARA", "Rue Garibaldi 203" "69003", 45.755 4.854;
    }
    "India" "in" "INR" "+91 80 5555" {
        "Bengaluru", "Karnataka" "KA", "Residency Road 77" "560025", 12.969 77.602;
    }
    "Singapore" "sg" "SGD" "+65 6555" {
        "Singapore", "" "", "Cecil Street 135" "069536", 1.281 103.849;
    }
}

/// A department and its jobs.
#[derive(Debug)]
pub(crate) struct Department {
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) function: (&'static str, &'static str),
    pub(crate) titles: &'static [&'static str],
    pub(crate) duty: &'static str,
    pub(crate) need: &'static str,
}

/// The departments of the company.
pub(crate) const DEPARTMENTS: &[&Department] = &[
    &Department {
        name: "Engineering",
        description: "Firmware, platform and data",
        function: ("engineering", "Engineering"),
        titles: &[
            "Platform Engineer",
            "Firmware Engineer",
            "Data Engineer",
            "Site Reliability Engineer",
            "Frontend Engineer",
        ],
        duty: "You build and run the software that our instruments and our customers rely on.",
        need: "Several years of building software that other people depend on.",
    },
    &Department {
        name: "Product",
        description: "What we build next, and why",
        function: ("product_management", "Product Management"),
        titles: &["Product Manager", "Product Designer", "User Researcher"],
        duty: "You find out what laboratories need and turn it into something they can use.",
        need: "Curiosity, evidence and the patience to listen.",
    },
    &Department {
        name: "Sales",
        description: "New customers and old friends",
        function: ("sales", "Sales"),
        titles: &[
            "Account Executive",
            "Sales Development Representative",
            "Sales Engineer",
            "Regional Sales Lead",
        ],
        duty: "You bring our instruments to the laboratories that need them.",
        need: "Experience with long, technical sales.",
    },
    &Department {
        name: "Customer Care",
        description: "Support, training and field service",
        function: ("customer_service", "Customer Service"),
        titles: &["Support Specialist", "Field Service Technician", "Customer Trainer"],
        duty: "You keep instruments running and their users calm.",
        need: "Clear words and steady hands.",
    },
    &Department {
        name: "Manufacturing",
        description: "Optics, assembly and quality",
        function: ("manufacturing", "Manufacturing"),
        titles: &[
            "Assembly Technician",
            "Quality Engineer",
            "Optics Engineer",
            "Production Planner",
        ],
        duty: "You build instruments that measure the same thing every time.",
        need: "Precision, and pleasure in it.",
    },
    &Department {
        name: "Finance",
        description: "Accounts, payroll and purchasing",
        function: ("finance", "Finance"),
        titles: &["Accountant", "Financial Analyst", "Purchasing Specialist"],
        duty: "You keep the books of a company in six countries.",
        need: "Knowledge of international accounts.",
    },
    &Department {
        name: "People",
        description: "Hiring, learning and offices",
        function: ("human_resources", "Human Resources"),
        titles: &["Recruiter", "People Partner", "Office Coordinator"],
        duty: "You help people to join, to grow and to stay.",
        need: "Discretion, and a head for detail.",
    },
    &Department {
        name: "Marketing",
        description: "Events, words and pictures",
        function: ("marketing", "Marketing"),
        titles: &["Content Editor", "Event Producer", "Growth Analyst"],
        duty: "You explain what we make to the people who would want it.",
        need: "A portfolio that you like to show.",
    },
];

pub(crate) const FIRST_NAMES: &[&str] = &[
    "Ada",
    "Adam",
    "Aisha",
    "Alejandro",
    "Amara",
    "Ana",
    "Anika",
    "Anton",
    "Asha",
    "Beatriz",
    "Ben",
    "Björn",
    "Camille",
    "Carlos",
    "Chen",
    "Chiara",
    "Chloé",
    "Dana",
    "Daniel",
    "Deepa",
    "Diego",
    "Dorota",
    "Elena",
    "Elif",
    "Emeka",
    "Emil",
    "Erik",
    "Esther",
    "Fatima",
    "Felix",
    "Finn",
    "Frida",
    "Gabriel",
    "Grace",
    "Hana",
    "Hassan",
    "Helena",
    "Hiro",
    "Ibrahim",
    "Ines",
    "Ingrid",
    "Isaac",
    "Ivan",
    "Jakub",
    "Jamal",
    "Jana",
    "Joana",
    "Jonas",
    "Julia",
    "Kai",
    "Karolina",
    "Kenji",
    "Khadija",
    "Kofi",
    "Lars",
    "Laura",
    "Leila",
    "Leo",
    "Lin",
    "Lucía",
    "Magda",
    "Malik",
    "Marek",
    "Maria",
    "Mateo",
    "Maya",
    "Mei",
    "Miguel",
    "Mina",
    "Mohammed",
    "Nadia",
    "Naomi",
    "Nikhil",
    "Nina",
    "Noah",
    "Nora",
    "Olga",
    "Oliver",
    "Omar",
    "Paolo",
    "Paweł",
    "Petra",
    "Priya",
    "Quinn",
    "Rahul",
    "Rosa",
    "Ruth",
    "Salma",
    "Samuel",
    "Sara",
    "Sofia",
    "Stefan",
    "Tariq",
    "Tomás",
    "Uma",
    "Viktor",
    "Wanjiru",
    "Wei",
    "Yara",
    "Yusuf",
    "Zoë",
    "Zofia",
];

pub(crate) const LAST_NAMES: &[&str] = &[
    "Adeyemi",
    "Agarwal",
    "Almeida",
    "Andersson",
    "Banerjee",
    "Bauer",
    "Becker",
    "Bernard",
    "Bianchi",
    "Brown",
    "Carter",
    "Castillo",
    "Chowdhury",
    "Clarke",
    "Costa",
    "Dąbrowski",
    "Demir",
    "Diallo",
    "Dubois",
    "Edwards",
    "Fernández",
    "Fischer",
    "Fontaine",
    "García",
    "Gupta",
    "Haddad",
    "Hansen",
    "Hoffmann",
    "Hughes",
    "Ibrahim",
    "Ito",
    "Jackson",
    "Jansen",
    "Johansson",
    "Kaminski",
    "Kaya",
    "Khan",
    "Kim",
    "Klein",
    "Kowalczyk",
    "Kumar",
    "Lange",
    "Larsen",
    "Lee",
    "Lehmann",
    "Lewandowska",
    "Li",
    "Lopez",
    "Mahmoud",
    "Martin",
    "Mazur",
    "Mbeki",
    "Meyer",
    "Mitchell",
    "Moreau",
    "Müller",
    "Mwangi",
    "Nair",
    "Nakamura",
    "Nguyen",
    "Nowak",
    "O’Brien",
    "Okafor",
    "Olsen",
    "Osei",
    "Patel",
    "Pereira",
    "Petrov",
    "Popescu",
    "Rahman",
    "Reddy",
    "Richter",
    "Rivera",
    "Roberts",
    "Rossi",
    "Russo",
    "Sánchez",
    "Sato",
    "Schmidt",
    "Schneider",
    "Shah",
    "Silva",
    "Singh",
    "Smith",
    "Sokolov",
    "Suzuki",
    "Tanaka",
    "Taylor",
    "Thompson",
    "Tran",
    "van Dijk",
    "Vargas",
    "Wagner",
    "Walker",
    "Wang",
    "Weber",
    "Wiśniewski",
    "Wójcik",
    "Wright",
    "Yılmaz",
    "Zając",
    "Zhang",
    "Zieliński",
];

pub(crate) const EMPLOYERS: &[&str] = &[
    "Aldergrove Systems",
    "Baltic Freight",
    "Bluewater Analytics",
    "Brightfield Foods",
    "Cobalt Health",
    "Copperline Energy",
    "Delta Optics",
    "Eastgate Bank",
    "Fernwood Software",
    "Granite Logistics",
    "Harbour Media",
    "Juniper Row",
    "Kestrel Aero",
    "Larkspur Labs",
    "Meridian Rail",
    "Northwind Retail",
    "Orchard Learning",
    "Pinecrest Pharma",
    "Quarry Robotics",
    "Redwood Insurance",
    "Saltmarsh Games",
    "Tidewater Telecom",
    "Umber Studios",
    "Willow Care",
];

pub(crate) const SCHOOLS: &[&str] = &[
    "University of Leeds",
    "TU Dresden",
    "AGH University of Kraków",
    "University of Texas at Austin",
    "Université Lyon 1",
    "Boston University",
    "National University of Singapore",
    "Bangalore University",
    "Warsaw School of Economics",
    "University of Edinburgh",
    "Colorado State University",
    "LMU Munich",
];

pub(crate) const MAJORS: &[&str] = &[
    "Computer Science",
    "Mechanical Engineering",
    "Physics",
    "Business Administration",
    "Design",
    "Economics",
    "Psychology",
    "Mathematics",
    "Linguistics",
    "Chemistry",
];

pub(crate) const DEGREES: &[&str] = &["Bachelor", "Master", "Diploma", "PhD"];

pub(crate) const TAGS: &[&str] = &[
    "silver medallist",
    "relocates",
    "referral",
    "campus 2025",
    "speaks German",
    "speaks Polish",
    "needs visa",
    "contractor",
    "boomerang",
    "optics",
    "rust",
    "python",
    "enterprise sales",
    "part time",
];

pub(crate) const LEVELS: &[(&str, &str)] = &[
    ("entry_level", "Entry Level"),
    ("associate", "Associate"),
    ("mid_senior_level", "Mid-Senior Level"),
    ("mid_senior_level", "Mid-Senior Level"),
    ("director", "Director"),
];

pub(crate) const REJECTIONS: &[&str] = &[
    "Skills do not match",
    "Experience too short",
    "Salary expectations",
    "Another candidate was chosen",
    "Position closed",
];

pub(crate) const WITHDRAWALS: &[&str] = &[
    "Accepted another offer",
    "Location",
    "Compensation",
    "Personal reasons",
    "No longer interested",
];

pub(crate) const INTERVIEW_TYPES: &[&str] = &[
    "Phone Screen",
    "Hiring Manager",
    "Technical",
    "Onsite",
    "Panel",
    "Final",
];

pub(crate) const NOTES: &[&str] = &[
    "Spoke on the phone today. Clear, friendly and well prepared; asked good questions about the team.",
    "Please look at the second page of the résumé: three years of exactly what we need.",
    "Wants to start in spring. Notice period is two months.",
    "Moved to interview. Calendar invitation follows.",
    "Salary expectation is at the upper end of the band; worth a conversation.",
    "Met at the spring career fair and asked to be kept in mind.",
];

pub(crate) const REVIEWS: &[&str] = &[
    "Explained a hard problem simply and listened to the answer.",
    "Good experience, but little of it with instruments like ours.",
    "The strongest candidate for this position so far.",
    "Polite and capable. I would like a second technical interview.",
    "Answers stayed general; I could not find out what they did themselves.",
];
